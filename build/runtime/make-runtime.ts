import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { manifestFile, writeManifest } from './manifest.ts';

export type RuntimeRecipe = {
  readonly version: string;
  readonly origin: string;
  /** Fills an empty folder with a complete Electron; throws a sentence when it cannot. */
  readonly fill: (folder: string) => Promise<void>;
};

/** Made beside its place and renamed into it: a half-made runtime never has the name of a whole one. */
export async function makeRuntime(folder: string, made: RuntimeRecipe): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(join(dirname(folder), `.making-${basename(folder)}-`));
  const draft = join(workshop, 'runtime');
  mkdirSync(draft);
  try {
    await made.fill(draft);
    chmodSync(draft, 0o755);
    rmSync(manifestFile(folder), { force: true });
    rmSync(folder, { recursive: true, force: true });
    await writeManifest(folder, { ...made, describes: draft });
    renameSync(draft, folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
