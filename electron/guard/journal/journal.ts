import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAtATime } from '../../disk/one-at-a-time.ts';
import type { OwnBytes } from '../../disk/own-bytes.ts';
import { flushFolder } from '../../disk/write-atomically.ts';
import { type Contents, contentsOf, pageOf, segmentsUpTo, tailOf } from './contents.ts';
import type { Frame } from './frame.ts';
import { readRecord } from './read-record.ts';
import { scanSegments } from './scan-segments.ts';
import { openSegments } from './segment-writer.ts';

export type JournalRecord = { readonly seq: number; readonly sealed: OwnBytes };

export type Journal = {
  /** Durable before it resolves. A seq that comes again replaces the record before it. */
  append(record: JournalRecord): Promise<void>;
  /** Takes a record back: its commit failed and the person was told so. */
  takeBack(seq: number): Promise<void>;
  read(range: { readonly after: number; readonly limit: number }): Promise<{
    readonly records: JournalRecord[];
    readonly lost: number;
  }>;
  /** Highest seq that stands; 0 when there is none. */
  tail(): Promise<number>;
  /** The next record begins a file of its own. */
  startNewSegment(): Promise<void>;
  /** Deletes the files that hold nothing after `seq`. */
  dropUpTo(seq: number): Promise<void>;
  close(): Promise<void>;
};

/** Append-only, outside IndexedDB, opaque: what a repair replays on top of a snapshot. Read on first use. */
export function openJournal(folder: string): Journal {
  const inTurn = oneAtATime();
  const segments = openSegments(folder);
  let known: Contents | null = null;

  const load = async (): Promise<Contents> => {
    if (known !== null) return known;
    const scans = await scanSegments(folder);
    known = contentsOf(scans);
    segments.goOnAfter(scans.at(-1) ?? null);
    return known;
  };

  const write = async (frame: Frame): Promise<Contents> => {
    const contents = await load();
    try {
      const place = await segments.append(frame);
      if (!contents.segments.includes(place.segment)) contents.segments.push(place.segment);
      if (frame.kind === 'record') contents.records.set(frame.seq, place);
      else contents.records.delete(frame.seq);
      return contents;
    } catch (cause) {
      // After a refused write or flush nothing is known about the file: the next use looks at it again.
      known = null;
      throw cause;
    }
  };

  return {
    append: ({ seq, sealed }) =>
      inTurn(async () => {
        await write({ kind: 'record', seq, sealed });
      }),

    takeBack: (seq) =>
      inTurn(async () => {
        const { records } = await load();
        if (records.has(seq)) await write({ kind: 'void', seq, sealed: new Uint8Array() });
      }),

    read: ({ after, limit }) =>
      inTurn(async () => {
        const contents = await load();
        const page = pageOf(contents, after, limit);
        const records: JournalRecord[] = [];
        for (const { seq, place } of page.found) {
          const sealed = await readRecord(folder, place);
          if (sealed !== null) records.push({ seq, sealed });
        }
        return { records, lost: page.lost + page.found.length - records.length };
      }),

    tail: () => inTurn(async () => tailOf(await load())),

    startNewSegment: () =>
      inTurn(async () => {
        // First look where the last one ended, or the next use would go on there.
        await load();
        await segments.close();
      }),

    dropUpTo: (seq) =>
      inTurn(async () => {
        const dropped = segmentsUpTo(await load(), seq);
        if (dropped.length === 0) return;
        for (const name of dropped) await rm(join(folder, name), { force: true });
        await flushFolder(folder);
        await segments.close();
        known = null;
      }),

    close: () => inTurn(segments.close),
  };
}
