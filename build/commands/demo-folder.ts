import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { demoFolder, isRoot } from '../setup/folders.mjs';
import { tryLock } from '../setup/lock.mjs';

export type DemoFolder = { readonly path: string; readonly release: () => void };

/** The demonstration's folder, or the next one while a demonstration is already running in it. */
export function claimDemoFolder(): DemoFolder {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? demoFolder() : `${demoFolder()}-${number}`;
    const release = tryLock(join(path, 'in-use'));
    if (release === null) continue;
    // The profile inside belongs to the ordinary user, who must be able to get there.
    if (isRoot) chmodSync(path, 0o711);
    return { path, release };
  }
}
