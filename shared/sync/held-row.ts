import { sameValue } from '../canonical.ts';
import type { ScopeId } from '../domain/scope.ts';
import { unreachable } from '../result.ts';
import type { Conflict } from './conflict.ts';
import type { HeldMember, HeldRecord } from './overlay.ts';
import type { FeedItem } from './protocol.ts';

export type HeldConflict = {
  readonly entity: 'conflict';
  readonly id: string;
  readonly scope: ScopeId;
  readonly rev: number;
  readonly conflict: Conflict;
};

/** A row as central has said, of any kind that a feed carries. */
export type HeldRow = HeldMember | HeldConflict | HeldRecord;

export type RowChange =
  | { readonly kind: 'put'; readonly row: HeldRow }
  | { readonly kind: 'drop'; readonly id: string; readonly scope: ScopeId };

/**
 * What a line of a scope's feed changes in what is held of that row; null when it changes nothing, and for the lines
 * of history, which are no rows (`history-lines.ts`). An id is of one entity for good: a line that says otherwise
 * is passed over.
 */
export function changeOf(
  item: FeedItem,
  scope: ScopeId,
  held: HeldRow | undefined,
): RowChange | null {
  switch (item.op) {
    case 'put':
    case 'put-conflict': {
      const row = rowOf(item, scope);
      if (held === undefined) return { kind: 'put', row };
      return held.entity === row.entity && isNewer(row, held) ? { kind: 'put', row } : null;
    }
    case 'put-change':
      return null;
    case 'del':
    case 'leave':
      // A row that has already arrived in its new scope is not dropped by its leaving the old one.
      return held?.scope === scope && held.entity === item.entity
        ? { kind: 'drop', id: item.id, scope }
        : null;
    default:
      return unreachable(item);
  }
}

function rowOf(item: Extract<FeedItem, { op: 'put' | 'put-conflict' }>, scope: ScopeId): HeldRow {
  const { id, rev } = item;
  if (item.op === 'put-conflict') {
    return { entity: 'conflict', id, scope, rev, conflict: item.row };
  }
  // The feed was parsed: the id and the row of a line are those of its entity.
  return { entity: item.entity, id, scope, rev, fields: item.row } as HeldRow;
}

function isNewer(row: HeldRow, held: HeldRow): boolean {
  if (row.rev !== held.rev || row.scope !== held.scope) return row.rev >= held.rev;
  return !sameValue(row, held);
}
