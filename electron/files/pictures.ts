import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type OwnBytes, ownBytes } from '../disk/own-bytes.ts';
import { readIfThere } from '../disk/read-if-there.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/** The sealed pictures of leaflets: a file each, beside the database, as none of them ever changes. */
export type PictureFiles = {
  /** Whole or not at all, and on the disk when it answers. `id` is a UUID. */
  write(id: string, sealed: Uint8Array): Promise<void>;
  /** Null when this office does not have it. */
  read(id: string): Promise<OwnBytes | null>;
};

export function openPictureFiles(folder: string): PictureFiles {
  const pathOf = (id: string) => join(folder, `${id}.sealed`);
  return {
    async write(id, sealed) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeAtomically(pathOf(id), sealed);
    },
    async read(id) {
      const found = await readIfThere(pathOf(id));
      return found === null ? null : ownBytes(found);
    },
  };
}
