export type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs one job at a time, in the order they came. A job that fails does not hold up the next. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job, job);
    last = result.catch(() => undefined);
    return result;
  };
}

/** While a job runs, further calls share its result. */
export function singleFlight<T>(job: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= job().finally(() => {
      running = null;
    });
    return running;
  };
}

/** Lets everything that waits for this thread go first. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** To be awaited between the steps of long work: lets everything else go first whenever `ms` have passed. */
export function breather(ms: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < ms) return;
    await nextTurn();
    since = performance.now();
  };
}

const sliceMs = 12;

/**
 * Goes through many things without holding anybody up: lets everything else go first every few milliseconds. False
 * when it was stopped on the way.
 */
export async function inSlices<T>(
  all: Iterable<T>,
  step: (one: T) => void,
  isStopped: () => boolean = () => false,
): Promise<boolean> {
  let since = performance.now();
  for (const one of all) {
    step(one);
    if (performance.now() - since < sliceMs) continue;
    await nextTurn();
    if (isStopped()) return false;
    since = performance.now();
  }
  return !isStopped();
}

/** Work that can be left at each `yield`, done in slices. */
export async function throughSlices<T>(work: Generator<void, T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceMs) continue;
    await nextTurn();
    since = performance.now();
  }
}

/** The first call at once; calls that follow too soon together, once, when the time has come. */
export function atMostEvery(ms: number, job: () => void): () => void {
  let isWaiting = false;
  let isDue = false;
  const run = () => {
    isDue = false;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (isDue) run();
    }, ms);
    job();
  };
  return () => {
    if (isWaiting) isDue = true;
    else run();
  };
}
