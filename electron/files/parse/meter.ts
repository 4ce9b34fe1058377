import type { FileProgress } from '#shared/ipc/import-file.ts';

/** Told how far the reading is, in bytes or signs of the file, as often as a reader likes. */
export type Meter = (done: number, of: number) => void;

export const unwatched: Meter = () => undefined;

/** Passes on what is worth a message: now and then, and nothing before the length of the way is known. */
export function meterEvery(ms: number, tell: (progress: FileProgress) => void): Meter {
  let since = performance.now();
  return (done, of) => {
    if (of <= 0 || performance.now() - since < ms) return;
    since = performance.now();
    tell({ done: Math.min(done, of), of });
  };
}
