type Waiting = () => void;

const waiting: Waiting[] = [];
let isAsked = false;

/** Runs it when the window has nothing better to do; of several, one at a time, in the order they came. */
export function whenIdle(run: Waiting): () => void {
  waiting.push(run);
  askForTime();
  return () => {
    const at = waiting.indexOf(run);
    if (at >= 0) waiting.splice(at, 1);
  };
}

function askForTime(): void {
  if (isAsked || waiting.length === 0) return;
  isAsked = true;
  // Also while something is always moving: then a little late.
  requestIdleCallback(runNext, { timeout: latestMs });
}

const latestMs = 1_000;

function runNext(): void {
  isAsked = false;
  waiting.shift()?.();
  askForTime();
}
