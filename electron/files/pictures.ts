import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../disk/disk-failure.ts';
import { type OwnBytes, ownBytes } from '../disk/own-bytes.ts';
import { readIfThere } from '../disk/read-if-there.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/** The sealed pictures of leaflets: a file each, beside the database, as none of them ever changes. */
export type PictureFiles = {
  /** Whole or not at all, and on the disk when it answers; its pieces are forgotten. `id` is a UUID. */
  write(id: string, sealed: Uint8Array): Promise<void>;
  /** Null when this office does not have it. */
  read(id: string): Promise<OwnBytes | null>;
  list(): Promise<readonly string[]>;
  /** Of which there are only pieces, or what was set aside. */
  remains(): Promise<readonly string[]>;
  /** What cannot be opened is kept under another name. */
  setAside(id: string): Promise<void>;
  /** Everything of it, what was set aside included. */
  drop(id: string): Promise<void>;
  /** A piece of one that is not whole yet. */
  writePiece(id: string, place: number, sealed: Uint8Array): Promise<void>;
  readPiece(id: string, place: number): Promise<OwnBytes | null>;
  dropPieces(id: string): Promise<void>;
};

export function openPictureFiles(folder: string): PictureFiles {
  const pathOf = (id: string) => join(folder, `${id}.sealed`);
  const piecesOf = (id: string) => join(folder, `${id}.pieces`);
  const asideOf = (id: string) => join(folder, `${id}.damaged`);
  const pieceOf = (id: string, place: number) => join(piecesOf(id), `${place}.sealed`);
  const dropPieces = (id: string) => rm(piecesOf(id), { recursive: true, force: true });
  const read = async (path: string) => {
    const found = await readIfThere(path);
    return found === null ? null : ownBytes(found);
  };
  return {
    async write(id, sealed) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeAtomically(pathOf(id), sealed);
      await dropPieces(id);
    },
    read: (id) => read(pathOf(id)),
    async list() {
      const names = await namesIn(folder);
      return names.flatMap((name) => /^([0-9a-f-]{36})\.sealed$/.exec(name)?.[1] ?? []);
    },
    async remains() {
      const names = await namesIn(folder);
      const ids = names.flatMap((name) => remainsOf.exec(name)?.[1] ?? []);
      return [...new Set(ids)].filter((id) => !names.includes(`${id}.sealed`));
    },
    async drop(id) {
      for (const path of [pathOf(id), piecesOf(id), asideOf(id)]) {
        await rm(path, { recursive: true, force: true });
      }
    },
    setAside: (id) => unlessMissing(rename(pathOf(id), asideOf(id))),
    async writePiece(id, place, sealed) {
      await mkdir(piecesOf(id), { recursive: true, mode: 0o700 });
      await writeAtomically(pieceOf(id, place), sealed);
    },
    readPiece: (id, place) => read(pieceOf(id, place)),
    dropPieces,
  };
}

const remainsOf = /^([0-9a-f-]{36})\.(?:pieces|damaged)$/;

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((cause: unknown) => {
    if (isMissing(cause)) return [];
    throw cause;
  });

const unlessMissing = (done: Promise<void>): Promise<void> =>
  done.catch((cause: unknown) => {
    if (!isMissing(cause)) throw cause;
  });
