import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PieceFailure } from '#shared/ipc/save.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { flushFolder, renamePatiently } from '../disk/write-atomically.ts';

export type SaveDesk = {
  /** The person chooses where; null when nothing was chosen. Throws when the place cannot be written to. */
  begin(suggestedName: string): Promise<{ readonly id: string; readonly fileName: string } | null>;
  add(id: string, bytes: Uint8Array): Promise<Result<null, PieceFailure>>;
  /** Whole or not at all. */
  end(id: string): Promise<Result<null, PieceFailure>>;
  cancel(id: string): Promise<void>;
  /** Forgets every file that is not finished. */
  abandon(): void;
};

type Ports = {
  readonly choose: (suggestedName: string) => Promise<string | null>;
  readonly newId: () => string;
  readonly mostBytes?: number;
};

type Waiting = { readonly path: string; readonly pieces: Uint8Array[] };

const mostBytesWaiting = 512_000_000;

/**
 * A file that a window sends piece by piece. The pieces wait in memory and reach the disk in one go at the end:
 * whatever ends the program meanwhile, no half of a list lies about in clear.
 */
export function createSaveDesk({ choose, newId, mostBytes = mostBytesWaiting }: Ports): SaveDesk {
  const waiting = new Map<string, Waiting>();

  let held = 0;

  const forget = (id: string) => {
    held -= (waiting.get(id)?.pieces ?? []).reduce((sum, { length }) => sum + length, 0);
    waiting.delete(id);
  };

  return {
    async begin(suggestedName) {
      const path = await choose(suggestedName);
      if (path === null) return null;
      await tryPlace(path, newId());
      const id = newId();
      waiting.set(id, { path, pieces: [] });
      return { id, fileName: basename(path) };
    },

    async add(id, bytes) {
      const file = waiting.get(id);
      if (file === undefined) return err({ kind: 'gone' });
      if (held + bytes.length > mostBytes) {
        forget(id);
        return err({ kind: 'too-large', limit: mostBytes });
      }
      file.pieces.push(bytes);
      held += bytes.length;
      return ok(null);
    },

    async end(id) {
      const file = waiting.get(id);
      if (file === undefined) return err({ kind: 'gone' });
      try {
        await writePieces(file, newId());
      } finally {
        forget(id);
      }
      return ok(null);
    },

    async cancel(id) {
      forget(id);
    },

    abandon() {
      for (const id of [...waiting.keys()]) forget(id);
    },
  };
}

/** Told before an hour of work, not after it: the folder is gone, full or protected. */
async function tryPlace(path: string, id: string): Promise<void> {
  const twin = twinOf(path, id);
  const file = await open(twin, 'wx', 0o600);
  await file.close();
  await rm(twin, { force: true });
}

async function writePieces({ path, pieces }: Waiting, id: string): Promise<void> {
  const twin = twinOf(path, id);
  try {
    const file = await open(twin, 'wx', 0o600);
    try {
      for (const piece of pieces) await file.appendFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(twin, path);
  } catch (cause) {
    await rm(twin, { force: true }).catch(() => undefined);
    throw cause;
  }
  await flushFolder(dirname(path));
}

/** Beside the file, so that it can be renamed over it; its own, so that two at once do not meet. */
const twinOf = (path: string, id: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 80)}.${id}.part`);
