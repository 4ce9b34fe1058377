import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotSummary } from '#shared/ipc/safety.ts';
import { isMissing } from '../../disk/disk-failure.ts';
import { oneAtATime } from '../../disk/one-at-a-time.ts';
import type { OwnBytes } from '../../disk/own-bytes.ts';
import type { Footer } from './footer.ts';
import { checkFreeSpace, freeBytesIn } from './free-space.ts';
import { readFooter, readPart, verifySnapshot } from './snapshot-reader.ts';
import { beginSnapshot, type SnapshotWriter } from './snapshot-writer.ts';
import { snapshotsToKeep } from './snapshots-to-keep.ts';

export type Snapshots = {
  begin(source: { readonly schema: number; readonly seq: number }): Promise<string>;
  write(id: string, part: Uint8Array): Promise<void>;
  finish(id: string, rows: number): Promise<SnapshotSummary>;
  /** Forgets the one that is being written, if any. */
  abandon(): Promise<void>;
  /** Newest first; every byte of each was checked. */
  listVerified(): Promise<SnapshotSummary[]>;
  /** Newest first; only sizes and footers were checked. */
  listQuickly(): Promise<SnapshotSummary[]>;
  readPart(id: string, index: number): Promise<OwnBytes | null>;
  /**
   * Deletes what need not be kept, and what an interrupted writing left; also what is from before the commit
   * `forgotAt`, once there are two that are not. Returns the kept, newest first.
   */
  tidy(forgotAt: number): Promise<SnapshotSummary[]>;
};

type Options = {
  readonly folder: string;
  readonly now: () => Date;
  readonly freeBytes?: (folder: string) => Promise<number>;
};

/** Sealed copies of the whole store, each proved readable before it counts. */
export function openSnapshots({ folder, now, freeBytes = freeBytesIn }: Options): Snapshots {
  const inTurn = oneAtATime();
  let writing: SnapshotWriter | null = null;
  const pathOf = (id: string) => join(folder, `${id}.snapshot`);

  const list = async (read: (path: string) => Promise<Footer | null>) => {
    const found: SnapshotSummary[] = [];
    for (const id of (await idsIn(folder)).toReversed()) {
      const footer = await read(pathOf(id));
      if (footer?.id === id) found.push(await summaryOf(pathOf(id), footer));
    }
    return found;
  };
  const abandon = async () => {
    const abandoned = writing;
    writing = null;
    await abandoned?.abandon();
  };
  const writerOf = (id: string): SnapshotWriter => {
    if (writing?.id !== id) throw new Error('no such snapshot is being written');
    return writing;
  };

  return {
    begin: (source) =>
      inTurn(async () => {
        await abandon();
        await mkdir(folder, { recursive: true, mode: 0o700 });
        checkFreeSpace(await freeBytes(folder), (await list(readFooter))[0]?.size ?? 0);
        const id = nextId(await idsIn(folder));
        writing = await beginSnapshot({ ...source, id, path: pathOf(id), at: now().toISOString() });
        return id;
      }),
    write: (id, part) => inTurn(() => writerOf(id).write(part)),
    finish: (id, rows) =>
      inTurn(async () => {
        const footer = await writerOf(id).finish(rows);
        writing = null;
        return summaryOf(pathOf(id), footer);
      }),
    abandon: () => inTurn(abandon),
    listVerified: () => inTurn(() => list(verifySnapshot)),
    listQuickly: () => inTurn(() => list(readFooter)),
    readPart: (id, index) =>
      inTurn(async () => {
        // The id comes from the window: only a file that is really listed is opened.
        if (!(await idsIn(folder)).includes(id)) throw new Error('no such snapshot');
        return readPart(pathOf(id), index);
      }),
    tidy: (forgotAt) =>
      inTurn(async () => {
        const newestFirst = await list(readFooter);
        const clean = newestFirst.filter(({ seq }) => seq >= forgotAt);
        const worthKeeping = clean.length < fewestClean ? newestFirst : clean;
        const keep = snapshotsToKeep(worthKeeping.toReversed());
        const dropped = newestFirst.filter(({ id }) => !keep.has(id));
        for (const { id } of dropped) await rm(pathOf(id), { force: true });
        if (writing === null) await removeLeftovers(folder);
        return newestFirst.filter(({ id }) => keep.has(id));
      }),
  };
}

/** One copy alone could turn out to be damaged. */
const fewestClean = 2;

async function summaryOf(path: string, footer: Footer): Promise<SnapshotSummary> {
  const { id, schema, seq, rows, at } = footer;
  return { id, schema, seq, rows, at, size: (await stat(path)).size };
}

const idPattern = /^(\d{8})\.snapshot$/;

/** In the order they were made. Damaged ones too: their numbers are not given again. */
async function idsIn(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  return names.flatMap((name) => idPattern.exec(name)?.[1] ?? []).sort();
}

const nextId = (ids: readonly string[]): string =>
  String(Number(ids.at(-1) ?? 0) + 1).padStart(8, '0');

async function removeLeftovers(folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of names.filter((each) => each.endsWith('.part'))) {
    await rm(join(folder, name), { force: true });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cause;
  }
}
