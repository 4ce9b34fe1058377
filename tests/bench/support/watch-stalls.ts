/** The longest waits, in milliseconds, while a job ran. */
export type Stalls = {
  readonly totalMs: number;
  /** Of a small question to who does the job, from asking to its answer. */
  readonly answerMs: number;
  /** Of the thread that asks: between two of its turns. */
  readonly turnMs: number;
};

/** Runs a job, and asks `question` over and over meanwhile, as a person who works on would. */
export async function watchStalls(
  job: () => Promise<unknown>,
  question: () => Promise<unknown>,
): Promise<Stalls> {
  const turns = longestWait(async () => undefined);
  const answers = longestWait(question);
  const started = performance.now();
  try {
    await job();
  } finally {
    turns.stop();
    answers.stop();
  }
  const totalMs = performance.now() - started;
  return { totalMs, answerMs: await answers.longest, turnMs: await turns.longest };
}

const pauseMs = 1;

function longestWait(ask: () => Promise<unknown>) {
  let isOver = false;
  const watch = async (): Promise<number> => {
    let longest = 0;
    while (!isOver) {
      const asked = performance.now();
      await ask();
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      longest = Math.max(longest, performance.now() - asked);
    }
    return longest;
  };
  return {
    longest: watch(),
    stop() {
      isOver = true;
    },
  };
}
