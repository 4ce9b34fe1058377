import type { IpcFailure } from '#shared/ipc/contract.ts';
import type { Guard, SafetyReport, SnapshotSummary } from '#shared/ipc/safety.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok } from '#shared/result.ts';
import type { StoreRequest } from '../../../../renderer/store/main-port.ts';

/** What the store asks, and what it is answered: as untyped as the bridge is. */
export type Handler = (name: StoreRequest, input: never) => Promise<unknown>;

/** What a main process keeps of one office when the program ends. */
export type Disk = {
  guard: SafetyReport['guard'];
  journal: Map<number, Uint8Array>;
  lost: number;
  snapshots: { summary: SnapshotSummary; parts: Uint8Array[] }[];
  pictures: Map<string, Uint8Array>;
  /** By picture and place. */
  picturePieces: Map<string, Uint8Array>;
};

export const emptyDisk = (): Disk => ({
  guard: { kind: 'none' },
  journal: new Map(),
  lost: 0,
  snapshots: [],
  pictures: new Map(),
  picturePieces: new Map(),
});

export const copyOfDisk = (disk: Disk): Disk => structuredClone(disk);

/** The main side of the port in memory: what `electron/guard` does with files. */
export function memoryMain(disk: Disk, central: Handler = offline) {
  let snapshot: { schema: number; seq: number; parts: Uint8Array[] } | null = null;
  const dropPieces = ({ id }: { id: string }) => {
    for (const key of [...disk.picturePieces.keys()]) {
      if (key.startsWith(`${id}|`)) disk.picturePieces.delete(key);
    }
    return {};
  };
  const handlers: Partial<Record<StoreRequest, (input: never) => unknown>> = {
    'safety.read': () => ({
      guard: disk.guard,
      journalTail: Math.max(0, ...disk.journal.keys()),
      snapshots: disk.snapshots.map(({ summary }) => summary),
    }),
    'safety.writeGuard': (guard: Guard) => {
      disk.guard = { kind: 'read', guard: structuredClone(guard) };
      return {};
    },
    'journal.append': ({ seq, sealed }: { seq: number; sealed: Uint8Array }) => {
      disk.journal.set(seq, sealed.slice());
      return {};
    },
    'journal.void': ({ seq }: { seq: number }) => {
      disk.journal.delete(seq);
      return {};
    },
    'journal.read': ({ after, limit }: { after: number; limit: number }) => {
      const records = [...disk.journal]
        .filter(([seq]) => seq > after)
        .sort(([a], [b]) => a - b)
        .slice(0, limit)
        .map(([seq, sealed]) => ({ seq, sealed: sealed.slice() }));
      return { records, lost: after === 0 || records.length > 0 ? disk.lost : 0 };
    },
    'snapshot.begin': ({ schema, seq }: { schema: number; seq: number }) => {
      snapshot = { schema, seq, parts: [] };
      return { id: `snapshot-${disk.snapshots.length}` };
    },
    'snapshot.write': ({ part }: { part: Uint8Array }) => {
      snapshot?.parts.push(part.slice());
      return {};
    },
    'snapshot.finish': ({ id, rows, forgotAt }: { id: string; rows: number; forgotAt: number }) => {
      const { schema, seq, parts } = snapshot ?? { schema: 0, seq: 0, parts: [] };
      const size = parts.reduce((sum, part) => sum + part.length, 0);
      const summary = { id, schema, seq, rows, size, at: new Date().toISOString() };
      disk.snapshots.push({ summary, parts });
      const clean = disk.snapshots.filter((one) => one.summary.seq >= forgotAt);
      if (clean.length > 1) disk.snapshots = clean;
      return summary;
    },
    'picture.write': ({ id, sealed }: { id: string; sealed: Uint8Array }) => {
      disk.pictures.set(id, sealed.slice());
      return dropPieces({ id });
    },
    'picture.read': ({ id }: { id: string }) => ({
      sealed: disk.pictures.get(id)?.slice() ?? null,
    }),
    'picture.list': () => ({
      ids: [...disk.pictures.keys()],
      remains: [...disk.picturePieces.keys()].map((key) => key.split('|')[0]),
    }),
    'picture.drop': ({ id }: { id: string }) => {
      disk.pictures.delete(id);
      return dropPieces({ id });
    },
    'picture.setAside': ({ id }: { id: string }) => {
      disk.pictures.delete(id);
      return {};
    },
    'picture.writePiece': ({ id, place, sealed }: PieceOfPicture & { sealed: Uint8Array }) => {
      disk.picturePieces.set(`${id}|${place}`, sealed.slice());
      return {};
    },
    'picture.readPiece': ({ id, place }: PieceOfPicture) => ({
      sealed: disk.picturePieces.get(`${id}|${place}`)?.slice() ?? null,
    }),
    'picture.dropPieces': dropPieces,
    'import.progress': () => ({ reading: null }),
    'import.stop': () => ({}),
    'snapshot.list': () => ({ snapshots: disk.snapshots.map(({ summary }) => summary) }),
    'snapshot.read': ({ id, index }: { id: string; index: number }) => ({
      part: disk.snapshots.find(({ summary }) => summary.id === id)?.parts[index]?.slice() ?? null,
    }),
  };
  return async (name: StoreRequest, input: never): Promise<unknown> => {
    const handler = handlers[name];
    return ok(await (handler === undefined ? central(name, input) : handler(input)));
  };
}

type PieceOfPicture = { readonly id: string; readonly place: number };

const noNetwork: SyncFailure = { kind: 'offline' };

/** An office that has never met a central. */
export const offline: Handler = async (name) => {
  if (name === 'session.state') return { centralUrl: null, account: null };
  if (name === 'sync.cycleEnded' || name === 'session.signOut') return {};
  return err(noNetwork);
};

export const diskFull = {
  ok: false,
  error: { kind: 'disk', message: 'ENOSPC' } satisfies IpcFailure,
};
