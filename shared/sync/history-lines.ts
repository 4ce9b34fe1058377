import type { Change } from './change.ts';
import type { FeedItem } from './protocol.ts';

/** What a page of a scope's feed says of the history of its rows. */
export type HistoryLines = {
  readonly puts: readonly Change[];
  /** Changes that were deleted with their row, or went along with it to another scope. */
  readonly drops: readonly string[];
};

export function historyLines(items: readonly FeedItem[]): HistoryLines {
  const puts: Change[] = [];
  const drops: string[] = [];
  for (const item of items) {
    if (item.op === 'put-change') puts.push(item.row);
    else if ('entity' in item && item.entity === 'change') drops.push(item.id);
  }
  return { puts, drops };
}
