import { type MainPort, must } from '../main-port.ts';
import type { ImportProgress } from './import-api.ts';

/** To read a file takes longer than to take in its rows: measured, about this much of a hundred. */
const fileShare = 80;
const whole = 100;

export const readingBegins: ImportProgress = { phase: 'reading', done: 0, of: whole };

/** The file is read, and its rows come in. */
export const rowsTaken = (done: number, of: number): ImportProgress => ({
  phase: 'reading',
  done: fileShare + ((whole - fileShare) * done) / of,
  of: whole,
});

/** While main still reads, only main knows how far. */
export async function readingIn(main: MainPort, progress: ImportProgress): Promise<ImportProgress> {
  if (progress !== readingBegins) return progress;
  const { reading } = await must(main, 'import.progress', {});
  const done = reading === null ? 0 : (fileShare * reading.done) / reading.of;
  return { phase: 'reading', done, of: whole };
}

/** A file that nobody waits for any more is not read to its end: the next one would have to wait for it. */
export async function stopReading(main: MainPort, progress: ImportProgress): Promise<void> {
  if (progress === readingBegins) await must(main, 'import.stop', {});
}
