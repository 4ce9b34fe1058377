import { whenIdle } from '../paint/when-idle.ts';

/** What a window that draws sixty times a second can spare. */
const sliceMs = 6;

/**
 * Goes through the pieces when the window has nothing better to do, as many at a time as it can spare, and then calls
 * `onDone`. What it answers stops it.
 */
export function inSlices(pieces: readonly (() => void)[], onDone: () => void): () => void {
  let at = 0;
  const go = () => {
    const end = performance.now() + sliceMs;
    while (at < pieces.length && performance.now() < end) {
      pieces[at]?.();
      at += 1;
    }
    stop = whenIdle(at < pieces.length ? go : onDone);
  };
  let stop = whenIdle(go);
  return () => stop();
}
