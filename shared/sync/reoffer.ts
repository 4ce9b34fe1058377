import type { MemberField, MemberPatch } from '../domain/members/member.ts';
import { unreachable } from '../result.ts';
import { sameValue } from './canonical.ts';
import type { HeldRow } from './held-row.ts';
import type { DraftMutation, Mutation } from './mutation.ts';

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
    // A person brought back whole needs none of the later patches.
    if (!isCreate && created.has(mutation.id)) continue;
    const again = isCreate ? recreate(mutation, rows) : resay(mutation, rows);
    if (again === null) continue;
    lost.push(again);
    if (isCreate) created.add(mutation.id);
  }
  return lost;
}

type Of<Op extends Mutation['op']> = Extract<Mutation, { op: Op }>;

/** With all that became of the person since. */
function recreate(
  { n: _, ...said }: Of<'create'>,
  { before, after }: Restored,
): DraftMutation | null {
  const known = before(said.id);
  if (known?.entity !== 'member' || after(said.id) !== undefined) return null;
  return { ...said, scope: known.scope, set: known.fields };
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

function repatch(said: Omit<Of<'patch'>, 'n'>, rows: Restored): DraftMutation | null {
  const before = rows.before(said.id);
  const after = rows.after(said.id);
  if (before?.entity !== 'member') return null;
  const lost = Object.entries(said.set).filter(([key, value]) => {
    const field = key as MemberField;
    if (!sameValue(before.fields[field], value)) return false;
    return after?.entity !== 'member' || !sameValue(after.fields[field], value);
  });
  if (lost.length === 0) return null;
  // Part of a patch is a patch.
  const set = Object.fromEntries(lost) as MemberPatch;
  return { ...said, set, base: knownBase(said.base, after) };
}

/** Revisions of before the restore may be ahead of central's: nobody has seen what will get those numbers again. */
export const knownBase = (base: number, after: HeldRow | undefined): number =>
  after === undefined ? base : Math.min(base, after.rev);
