import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../runtime/build-app.ts';
import { resolveElectron } from '../runtime/resolve-electron.ts';

/** One temporary folder, one build and one look at the runtime for all end-to-end tests. */
export async function setup(): Promise<() => Promise<void>> {
  await resolveElectron();
  // Before any window opens: nobody builds anew under the feet of another.
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'permanence-e2e-'));
  // The ordinary user must get through to the profiles inside, and need not see what else is there.
  chmodSync(folder, 0o711);
  // Tests that kill what they started cannot tidy up after it: this folder goes as a whole.
  process.env.TMPDIR = folder;
  return async () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
