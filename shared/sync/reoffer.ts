import { sameValue } from '../canonical.ts';
import { unreachable } from '../result.ts';
import type { HeldRow } from './held-row.ts';
import type { DraftMutation, Mutation, RowMutation } from './mutation.ts';

/** Rows before and after central was restored from a backup. */
export type Restored = {
  readonly before: (id: string) => HeldRow | undefined;
  readonly after: (id: string) => HeldRow | undefined;
};

/**
 * What this office had said, central had taken, and a restore of central from a backup has undone: to be said
 * again. A value that somebody had replaced since is not brought back.
 */
export function reoffer(answered: readonly Mutation[], rows: Restored): readonly DraftMutation[] {
  const created = new Set<string>();
  const lost: DraftMutation[] = [];
  for (const mutation of answered) {
    const isCreate = mutation.op === 'create';
    // A row brought back whole needs none of the later patches.
    if (!isCreate && created.has(mutation.id)) continue;
    const again = isCreate ? recreate(mutation, rows) : resay(mutation, rows);
    if (again === null) continue;
    lost.push(again);
    if (isCreate) created.add(mutation.id);
  }
  return lost;
}

type Of<Op extends Mutation['op']> = Extract<Mutation, { op: Op }>;

/** With all that became of the row since. */
function recreate(
  { n: _, ...said }: Of<'create'>,
  { before, after }: Restored,
): DraftMutation | null {
  const known = before(said.id);
  if (known?.entity !== said.entity || after(said.id) !== undefined) return null;
  // The row is of the entity that was created.
  return { ...said, scope: known.scope, set: known.fields } as DraftMutation;
}

function resay(mutation: Exclude<Mutation, Of<'create'>>, rows: Restored): DraftMutation | null {
  const { n: _, ...said } = mutation;
  const before = rows.before(said.id);
  const after = rows.after(said.id);
  switch (said.op) {
    case 'patch':
      return repatch(said, rows);
    case 'delete':
      return before === undefined && after !== undefined ? { ...said, base: after.rev } : null;
    case 'move':
      return before?.scope === said.to && after !== undefined && after.scope !== said.to
        ? { ...said, base: after.rev }
        : null;
    case 'resolve':
      return after?.entity === 'conflict' && after.conflict.status === 'open' ? said : null;
    default:
      return unreachable(said);
  }
}

function repatch(
  said: Omit<Extract<RowMutation, { op: 'patch' }>, 'n'>,
  rows: Restored,
): DraftMutation | null {
  const before = fieldsOf(rows.before(said.id));
  const held = rows.after(said.id);
  const after = fieldsOf(held);
  if (before === null) return null;
  const lost = Object.entries(said.set).filter(([field, value]) => {
    if (!sameValue(before[field], value)) return false;
    return after === null || !sameValue(after[field], value);
  });
  if (lost.length === 0) return null;
  // Part of a patch is a patch.
  return {
    ...said,
    set: Object.fromEntries(lost),
    base: knownBase(said.base, held),
  } as DraftMutation;
}

const fieldsOf = (row: HeldRow | undefined): Readonly<Record<string, unknown>> | null =>
  row === undefined || row.entity === 'conflict' ? null : row.fields;

/** Revisions of before the restore may be ahead of central's: nobody has seen what will get those numbers again. */
export const knownBase = (base: number, after: HeldRow | undefined): number =>
  after === undefined ? base : Math.min(base, after.rev);
