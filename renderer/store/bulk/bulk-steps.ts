import type { IsoDate } from '#shared/domain/dates.ts';
import { changedBy, readPatch } from '#shared/domain/members/decide-edit.ts';
import type { MemberField, MemberPatch } from '#shared/domain/members/member.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import type { Step } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from '../members/may-write.ts';
import { personSteps } from '../members/person-steps.ts';
import type { BulkPatch } from '../store-api/bulk.ts';
import { todayOf } from '../today.ts';

/** What a bulk patch does to one person. */
export type Outcome =
  | {
      readonly kind: 'changes';
      readonly person: ShownMember;
      readonly steps: readonly Step[];
      readonly shown: readonly ShownChange[];
    }
  | { readonly kind: 'unchanged' | 'read-only' | 'invalid' | 'gone' };

export type ShownChange = {
  readonly field: MemberField;
  readonly before: unknown;
  readonly after: unknown;
};

/** Values that a person has and will have no more; a tag is no value. */
export const erasedBy = (
  { shown }: Extract<Outcome, { kind: 'changes' }>,
  { kind }: BulkPatch,
): number =>
  kind === 'set' || kind === 'each'
    ? shown.filter(
        ({ field, before, after }) =>
          before !== null && after === null && !field.startsWith('tag.'),
      ).length
    : 0;

const nothing: Outcome = { kind: 'unchanged' };

/** What the same for everybody is worked out from once. */
type Order = {
  readonly engine: Engine;
  readonly patch: BulkPatch;
  readonly today: IsoDate;
  /** Null when no one can be given it. */
  readonly set: MemberPatch | null;
};

/** Says of each person what the patch does to them. */
export function outcomes(engine: Engine, patch: BulkPatch): (id: string) => Outcome {
  const set = patch.kind === 'set' ? readPatch(patch.patch) : null;
  const order = { engine, patch, today: todayOf(engine), set: set?.ok === true ? set.value : null };
  return (id) => outcomeFor(order, id);
}

function outcomeFor({ engine, patch, today, set }: Order, id: string): Outcome {
  const { people } = engine;
  const own = people.own(id);
  if (own === null) return { kind: 'gone' };
  if (!mayEdit(engine, own.scope).ok) return { kind: 'read-only' };
  switch (patch.kind) {
    case 'set':
      return setting(engine, own, set);
    case 'each':
      return setting(engine, own, readOrNull(patch.patches[id] ?? {}));
    case 'contacted':
      return setting(engine, own, readOrNull(contact(own, patch)));
    case 'to-bin':
      return (own.fields.binnedOn ?? null) === null
        ? plainly(engine, own, { binnedOn: today })
        : nothing;
    case 'out-of-bin':
      return plainly(engine, own, { binnedOn: null });
    case 'move': {
      if (own.scope === patch.to) return nothing;
      const steps = [
        ...personSteps(engine, own, { household: null }),
        moving(engine, own, patch.to),
      ];
      return { kind: 'changes', person: people.asListed(own), steps, shown: [] };
    }
  }
}

function readOrNull(patch: MemberPatch): MemberPatch | null {
  const read = readPatch(patch);
  return read.ok ? read.value : null;
}

function setting(engine: Engine, own: ShownMember, patch: MemberPatch | null): Outcome {
  if (patch === null) return { kind: 'invalid' };
  const person = engine.people.asListed(own);
  const changes = changedBy(person.fields, patch);
  const steps = personSteps(engine, own, changes);
  if (steps.length === 0) return nothing;
  if (steps.some(({ scope }) => !mayEdit(engine, scope).ok)) return { kind: 'read-only' };
  return { kind: 'changes', person, steps, shown: shownChanges(person, changes) };
}

function plainly(engine: Engine, own: ShownMember, patch: MemberPatch): Outcome {
  const steps = patchSteps(engine, 'member', { current: own, patch });
  if (steps.length === 0) return nothing;
  return { kind: 'changes', person: own, steps, shown: shownChanges(own, patch) };
}

const shownChanges = ({ fields }: ShownMember, patch: MemberPatch): readonly ShownChange[] =>
  // The keys of a patch are member fields.
  (Object.keys(patch) as MemberField[]).map((field) => ({
    field,
    before: fields[field] ?? null,
    after: patch[field] ?? null,
  }));

type Contact = Extract<BulkPatch, { kind: 'contacted' }>;

function contact({ fields }: ShownMember, { on, note }: Contact): MemberPatch {
  const line = note?.trim() ?? '';
  if (line === '') return { contactedOn: on };
  const notes = fields.notes === null ? line : `${fields.notes}\n${line}`;
  return { contactedOn: on, notes };
}

const moving = (
  { now }: Engine,
  { id, rev, scope }: ShownMember,
  to: Extract<BulkPatch, { kind: 'move' }>['to'],
): Step => ({
  draft: { op: 'move', entity: 'member', id, base: rev, to, at: now() },
  entry: { kind: 'moved', id, from: scope, to },
  scope: to,
});
