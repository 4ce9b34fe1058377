import { decideEdit } from '#shared/domain/members/decide-edit.ts';
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

export function outcomeFor(engine: Engine, id: string, patch: BulkPatch): Outcome {
  const { people, now } = engine;
  const own = people.own(id);
  if (own === null) return { kind: 'gone' };
  if (!mayEdit(engine, own.scope).ok) return { kind: 'read-only' };
  switch (patch.kind) {
    case 'set':
      return setting(engine, own, patch.patch);
    case 'each':
      return setting(engine, own, patch.patches[id] ?? {});
    case 'contacted':
      return setting(engine, own, contact(own, patch));
    case 'to-bin':
      return (own.fields.binnedOn ?? null) === null
        ? plainly(engine, own, { binnedOn: todayOf({ now }) })
        : nothing;
    case 'out-of-bin':
      return plainly(engine, own, { binnedOn: null });
    case 'move': {
      if (own.scope === patch.to) return nothing;
      const steps = [
        ...personSteps(engine, own, { household: null }),
        moving(engine, own, patch.to),
      ];
      return { kind: 'changes', person: people.get(id) ?? own, steps, shown: [] };
    }
  }
}

function setting(engine: Engine, own: ShownMember, patch: MemberPatch): Outcome {
  const person = engine.people.get(own.id) ?? own;
  const decided = decideEdit(person.fields, patch);
  if (!decided.ok) return { kind: 'invalid' };
  const steps = personSteps(engine, own, decided.value);
  if (steps.length === 0) return nothing;
  if (steps.some(({ scope }) => !mayEdit(engine, scope).ok)) return { kind: 'read-only' };
  return { kind: 'changes', person, steps, shown: shownChanges(person, decided.value) };
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
