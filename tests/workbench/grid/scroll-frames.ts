/** What scrolling cost the page: frames that came late, and work that held the main thread. */
export type ScrollFigures = {
  readonly frames: number;
  readonly over16: number;
  readonly over33: number;
  readonly worstMs: number;
  readonly medianMs: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  /** Frames at which a row on screen had nothing to show yet. */
  readonly blankFrames: number;
};

/** Watches for that long. Stands alone, because it is sent to the page as text. */
export async function watchFrames(forMs: number): Promise<ScrollFigures> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const gaps: number[] = [];
  let blankFrames = 0;
  await new Promise<void>((resolve) => {
    const started = performance.now();
    let last = started;
    const frame = (now: number) => {
      gaps.push(now - last);
      last = now;
      if (document.querySelector('[role="row"][aria-busy]')) blankFrames += 1;
      if (now - started < forMs) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  observer.disconnect();
  const sorted = gaps.toSorted((a, b) => a - b);
  const round = (ms: number) => Math.round(ms * 10) / 10;
  // A frame may be counted a little late by the clock without having been missed.
  return {
    frames: gaps.length,
    over16: gaps.filter((gap) => gap > 17.5).length,
    over33: gaps.filter((gap) => gap > 34).length,
    worstMs: round(sorted.at(-1) ?? 0),
    medianMs: round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    longTasks: tasks.length,
    longestTaskMs: round(Math.max(0, ...tasks)),
    blankFrames,
  };
}
