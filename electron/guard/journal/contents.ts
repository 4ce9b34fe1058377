import type { Scan } from './scan.ts';
import { firstSeqOf } from './segment-name.ts';

export type SegmentScan = {
  readonly name: string;
  readonly scan: Scan;
  /** The one that was being written: only its end may be torn. */
  readonly isLast: boolean;
};

export type Place = { readonly segment: string; readonly at: number; readonly bytes: number };

export type Contents = {
  /** Names, oldest first. */
  readonly segments: string[];
  /** Records that stand, by seq. */
  readonly records: Map<number, Place>;
  /** Each unreadable stretch, placed half a step after the last seq read before it. */
  readonly damages: number[];
};

/** What several segments say together, oldest first: a void takes back the record of its seq. */
export function contentsOf(segments: readonly SegmentScan[]): Contents {
  const contents: Contents = {
    segments: segments.map(({ name }) => name),
    records: new Map(),
    damages: [],
  };
  let lastSeq = 0;
  for (const { name, scan, isLast } of segments) {
    lastSeq = Math.max(lastSeq, firstSeqOf(name) - 1);
    for (const entry of scan.entries) {
      if (entry.kind === 'damage') {
        contents.damages.push(lastSeq + 0.5);
        continue;
      }
      if (entry.kind === 'void') contents.records.delete(entry.seq);
      else contents.records.set(entry.seq, { segment: name, at: entry.at, bytes: entry.bytes });
      lastSeq = entry.seq;
    }
    // A segment that was followed by another had been closed whole: a missing end is a loss.
    if (scan.isTorn && !isLast) contents.damages.push(lastSeq + 0.5);
  }
  return contents;
}

/**
 * The oldest segments that hold nothing after `seq`, neither a record that stands nor, judging by where the
 * next one begins, an unreadable one. Stops at the first that must stay, for a later void may point into it.
 */
export function segmentsUpTo(contents: Contents, seq: number): readonly string[] {
  const needed = new Set(
    [...contents.records].filter(([at]) => at > seq).map(([, place]) => place.segment),
  );
  const firstKept = contents.segments.findIndex((segment, index) => {
    const next = contents.segments[index + 1];
    return next === undefined || firstSeqOf(next) > seq + 1 || needed.has(segment);
  });
  return contents.segments.slice(0, Math.max(firstKept, 0));
}

export type Page = {
  readonly found: readonly { readonly seq: number; readonly place: Place }[];
  /** Unreadable stretches between this page's ends, so that pages add up to the whole. */
  readonly lost: number;
};

export function pageOf(contents: Contents, after: number, limit: number): Page {
  const later = [...contents.records]
    .map(([seq, place]) => ({ seq, place }))
    .filter(({ seq }) => seq > after)
    .sort((a, b) => a.seq - b.seq);
  const found = later.slice(0, limit);
  const until = later.length > limit ? (found.at(-1)?.seq ?? after) : Number.POSITIVE_INFINITY;
  const lost = contents.damages.filter((at) => at > after && at < until).length;
  return { found, lost };
}

export const tailOf = (contents: Contents): number =>
  [...contents.records.keys()].reduce((highest, seq) => Math.max(highest, seq), 0);
