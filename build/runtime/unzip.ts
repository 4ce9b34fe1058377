import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import * as yauzl from 'yauzl';

// yauzl 3 has these; its published types still describe version 2.
type PromisedYauzl = { openPromise(path: string): Promise<OpenZip> };
type OpenZip = {
  eachEntry(): AsyncIterable<yauzl.Entry>;
  openReadStreamPromise(entry: yauzl.Entry): Promise<Readable>;
};

/** Says where an entry of the archive goes, relative to the target; null leaves it out. */
type Placement = (name: string) => string | null;

/** Unpacks the chosen files with their permission bits and links. */
export async function unzip(archive: string, target: string, place: Placement): Promise<void> {
  // The cast is explained at PromisedYauzl.
  const zip = await (yauzl as unknown as PromisedYauzl).openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.endsWith('/') ? null : place(entry.fileName);
    if (path === null) continue;
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    const contents = await zip.openReadStreamPromise(entry);
    if (isLink(entry)) await symlink(await text(contents), file);
    else await pipeline(contents, createWriteStream(file, { mode: permissionsOf(entry) }));
  }
}

// The frameworks inside Electron for macOS are linked folders.
function isLink(entry: yauzl.Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function permissionsOf(entry: yauzl.Entry): number {
  const isExecutable = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0;
  return isExecutable ? 0o755 : 0o644;
}
