import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { environment } from './environment.ts';

export type Profile =
  | { readonly kind: 'ready'; readonly folder: string }
  | { readonly kind: 'not-writable'; readonly folder: string };

/**
 * Chooses the profile before Chromium opens it: where it may not write, Chromium ends without a word, so then
 * it gets a passing folder, just long enough to say what is wrong.
 */
export function chooseProfile(): Profile {
  const folder = environment.profile ?? app.getPath('userData');
  if (isWritable(folder)) {
    app.setPath('userData', folder);
    app.setAppLogsPath(join(folder, 'logs'));
    return { kind: 'ready', folder };
  }
  app.setPath('userData', mkdtempSync(join(tmpdir(), 'permanence-')));
  return { kind: 'not-writable', folder };
}

function isWritable(folder: string): boolean {
  const probe = join(folder, '.writable');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    writeFileSync(probe, '');
    rmSync(probe, { force: true });
    return true;
  } catch {
    return false;
  }
}
