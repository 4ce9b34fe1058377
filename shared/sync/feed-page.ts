import { z } from 'zod';
import { recordKinds } from '../domain/records/record.ts';
import { FeedCursor, FeedItem } from './protocol.ts';

export type FeedPage = {
  readonly items: readonly FeedItem[];
  /** Lines about entities that this version does not know; a later version has to read the feed again. */
  readonly skipped: number;
  readonly cursor: number;
  readonly more: boolean;
};

const knownEntities: ReadonlySet<string | undefined> = new Set([
  'member',
  'conflict',
  'change',
  ...Object.keys(recordKinds),
  // Lines of conflicts and of history say what they are by their `op`.
  undefined,
]);
const Line = z.looseObject({ entity: z.string().optional() });

/** Null unless every line is understood and the page ends with a cursor that moves on from `since`. Never throws. */
export function parseFeedPage(ndjson: string, since: number): FeedPage | null {
  const lines = ndjson.split('\n').filter((line) => line.trim() !== '');
  const items: FeedItem[] = [];
  let skipped = 0;
  let end: FeedCursor | null = null;
  for (const text of lines) {
    const line = Line.safeParse(parseJson(text));
    if (!line.success) return null;
    if ('cursor' in line.data) {
      end = FeedCursor.safeParse(line.data).data ?? null;
      continue;
    }
    // A page is only whole with a cursor line after its last row.
    end = null;
    if (!knownEntities.has(line.data.entity)) {
      skipped += 1;
      continue;
    }
    const item = FeedItem.safeParse(line.data);
    if (!item.success) return null;
    items.push(item.data);
  }
  if (end === null || !movesOn(end, since)) return null;
  const { cursor, more } = end;
  if (items.some(({ seq }) => seq <= since || seq > cursor)) return null;
  return { items, skipped, cursor, more };
}

/** A feed that says "more" and stays where it is would be read for ever. */
const movesOn = ({ cursor, more }: FeedCursor, since: number): boolean =>
  more ? cursor > since : cursor >= since;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
