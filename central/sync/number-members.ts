import type { Fields } from '#shared/sync/merge.ts';
import { holdNumbers, takeNumbers } from '../store/member-numbers.ts';
import type { Sql } from '../store/store.ts';
import type { StoredRow, WorkingSet } from './working-set.ts';

/**
 * Written by nobody, at the beginning of time: whoever writes a number has seen this one. So a number that an office
 * typed at the same moment replaces central's without a conflict; two that were typed meet as any two values do.
 */
const givenByCentral = { r: 0, c: '', n: 0 } as const;

/** Gives a number to who became a member without one, and says so in the history. Late in the transaction. */
export async function numberMembers(sql: Sql, set: WorkingSet): Promise<void> {
  const changed = [...set.changedRows].flatMap((id) => set.rows.get(id) ?? []);
  const waiting = changed.filter((row) => becameMember(set, row) && numberOf(row.fields) === null);
  const typed = changed.filter((row) => hasTypedNumber(set, row));
  if (waiting.length === 0) {
    if (typed.length > 0) await holdNumbers(sql);
    return;
  }
  const about = typed.map(({ fields }) => String(fields.memberNumber));
  const numbers = await takeNumbers(sql, waiting.length, about);
  waiting.forEach((row, index) => {
    giveNumber(set, row, numbers[index] ?? null);
  });
}

/** As it was offered, when the number in it is central's. */
export function withoutGivenNumber({ fields, frev }: StoredRow): Fields {
  return frev.memberNumber?.c === givenByCentral.c ? { ...fields, memberNumber: null } : fields;
}

function giveNumber(set: WorkingSet, row: StoredRow, memberNumber: string | null): void {
  set.rows.set(row.id, {
    ...row,
    fields: { ...row.fields, memberNumber },
    frev: { ...row.frev, memberNumber: givenByCentral },
  });
  const lines = [...set.changes.values()].filter(({ rowId }) => rowId === row.id);
  const line = lines.findLast(({ op }) => op === 'patch');
  // A creation has no values: the row itself is where they are.
  if (line === undefined || !set.loaded.has(row.id)) return;
  const given = { field: 'memberNumber', before: null, after: memberNumber };
  set.changes.set(line.id, { ...line, fields: [...line.fields, given] });
}

function becameMember(set: WorkingSet, row: StoredRow): boolean {
  const before = set.loaded.get(row.id);
  return isMember(row) && (before === undefined || !isMember(before));
}

const isMember = ({ entity, isDeleted, fields }: StoredRow): boolean =>
  entity === 'member' && !isDeleted && fields.kind === 'member';

const numberOf = (fields: Fields): unknown => fields.memberNumber ?? null;

function hasTypedNumber(set: WorkingSet, { id, entity, fields }: StoredRow): boolean {
  const before = set.loaded.get(id);
  const typed = numberOf(fields);
  if (entity !== 'member' || typed === null) return false;
  return (before === undefined || numberOf(before.fields) !== typed) && /^\d+$/.test(String(typed));
}
