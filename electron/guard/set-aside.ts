import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

type Order = {
  /** What no longer opens. */
  readonly folder: string;
  /** Where it is kept, sealed as it is, in case somebody can read more out of it. */
  readonly shelf: string;
  readonly now: Date;
};

const kept = 2;

/** Moves a damaged folder out of the way of a new one; only the latest few are kept. Nothing there is no error. */
export async function setAside({ folder, shelf, now }: Order): Promise<void> {
  await mkdir(shelf, { recursive: true });
  const place = join(shelf, now.toISOString().replaceAll(':', '-'));
  try {
    await rename(folder, place);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
  }
  const older = (await readdir(shelf)).sort().slice(0, -kept);
  for (const name of older) await rm(join(shelf, name), { recursive: true, force: true });
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
