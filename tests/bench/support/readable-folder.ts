import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that the ordinary user who runs the window may read. */
export function readableFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `permanence-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}
