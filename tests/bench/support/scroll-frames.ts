/** What some seconds of scrolling cost a page: frames that came late. */
export type ScrollFrames = {
  readonly frames: number;
  /** A frame may be counted a little after its 16.7 ms without having been missed: late is after 20. */
  readonly late: number;
  readonly worstMs: number;
  /** Frames at which a row on screen had nothing to show yet. */
  readonly blank: number;
};

/** Watches for that long. Stands alone, because it is sent to the page as text. */
export async function watchFrames(forMs: number): Promise<ScrollFrames> {
  const gaps: number[] = [];
  let blank = 0;
  await new Promise<void>((resolve) => {
    const started = performance.now();
    let last = started;
    const frame = (now: number) => {
      gaps.push(now - last);
      last = now;
      if (document.querySelector('[role="row"][aria-busy]')) blank += 1;
      if (now - started < forMs) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  const late = gaps.filter((gap) => gap > 20).length;
  return { frames: gaps.length, late, worstMs: Math.max(...gaps), blank };
}
