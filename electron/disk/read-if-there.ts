import { readFile } from 'node:fs/promises';
import { isMissing } from './disk-failure.ts';

/** Null when there is no such file. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw cause;
  }
}
