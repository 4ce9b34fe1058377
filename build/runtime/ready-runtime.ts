import { join } from 'node:path';
import { holdingLock } from '../setup/lock.mjs';
import { say } from '../setup/plain.mjs';
import { makeRuntime, type RuntimeRecipe } from './make-runtime.ts';
import { inspectRuntime, type RuntimeState, readManifest } from './manifest.ts';

type Place = {
  readonly cache: string;
  /** Reads every file instead of trusting sizes and dates. */
  readonly readEverything: boolean;
};

/** The folder of a runtime that is whole: found so, repaired, or made; by one process at a time. */
export async function readyRuntime(recipe: RuntimeRecipe, place: Place): Promise<string> {
  const folder = join(place.cache, 'runtimes', `electron-${recipe.version}`);
  if ((await stateOf(folder, place)).kind === 'intact') return folder;

  return holdingLock(`${folder}.lock`, async () => {
    // Another process may have made it while we waited for the lock.
    const found = await stateOf(folder, place);
    if (found.kind === 'intact') return folder;
    if (found.kind === 'broken') say(`Electron ${recipe.version} is damaged (${found.reason}).`);
    await makeRuntime(folder, recipe);
    say(`Electron ${recipe.version} is ready.`);
    return folder;
  });
}

async function stateOf(
  folder: string,
  { readEverything }: Place,
): Promise<RuntimeState | { readonly kind: 'absent' }> {
  const manifest = readManifest(folder);
  if (manifest === null) return { kind: 'absent' };
  return inspectRuntime(folder, manifest, { readEverything });
}
