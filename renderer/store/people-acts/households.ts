import { displayName } from '#shared/domain/members/display-name.ts';
import { addressOf, noAddress } from '#shared/domain/members/household.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import { commitAct, commitOrNothing, type Step } from '../acts/act.ts';
import { createStep, deleteStep, patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from '../members/may-write.ts';
import { personSteps } from '../members/person-steps.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { HouseholdRow } from '../store-api/people.ts';

export function householdRow({ records, people }: Engine, id: string): HouseholdRow | null {
  const home = records.of('household', id);
  if (home === null) return null;
  const members = people.housedIn(id).flatMap((one) => {
    const person = people.get(one);
    return person === null ? [] : [{ id: person.id, name: displayName(person.fields) }];
  });
  const { scope, rev, fields } = home;
  members.sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return { id, scope, rev, fields, members };
}

export type Joining = { readonly members: readonly MemberId[]; readonly household?: string };

export function joinHousehold(
  engine: Engine,
  { members, household }: Joining,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const people = members.flatMap((id) => engine.people.own(id) ?? []);
    const [first] = people;
    if (first === undefined || people.length < members.length)
      return err({ kind: 'unknown-member' });
    if (people.some(({ scope }) => !mayEdit(engine, scope).ok)) return err({ kind: 'read-only' });
    const isThere = household !== undefined && engine.records.of('household', household) !== null;
    if (household !== undefined && !isThere) return err({ kind: 'unknown-record' });
    const made = household === undefined ? foundedBy(engine, first) : null;
    const id = made?.id ?? household ?? '';
    const joined = people.flatMap((own) => joining(engine, own, id));
    const left = emptied(engine, people, id);
    const steps = [...(made === null ? [] : [made.step]), ...joined, ...left];
    const subject = displayName(first.fields);
    const committed = await commitOrNothing(engine, steps, {
      kind: 'edit',
      subject,
      updated: people.length,
    });
    return committed.ok ? ok(id) : committed;
  });
}

/** With the address of its first member, wherever that is kept. */
function foundedBy(engine: Engine, { id, scope }: ShownMember) {
  const fields = (engine.people.get(id) ?? engine.people.own(id))?.fields ?? noAddress;
  const set = { addressee: null, ...addressOf(fields) };
  const { id: made, ...step } = createStep(engine, 'household', { scope, set });
  return { id: made, step };
}

/** The new home may not be there yet for anybody to see: what is written is the same. */
function joining(engine: Engine, own: ShownMember, household: string): readonly Step[] {
  const clearing = Object.fromEntries(Object.keys(noAddress).map((field) => [field, null]));
  return patchSteps(engine, 'member', { current: own, patch: { ...clearing, household } });
}

/** Households that these people were the last to leave. */
function emptied(engine: Engine, people: readonly ShownMember[], stays: string): readonly Step[] {
  const leaving = new Set<string>(people.map(({ id }) => id));
  const homes = new Set(people.flatMap(({ fields }) => fields.household ?? []));
  homes.delete(stays);
  return [...homes].flatMap((id) => {
    const home = engine.records.of('household', id);
    const isEmptied = engine.people.housedIn(id).every((one) => leaving.has(one));
    return home === null || !isEmptied || !mayEdit(engine, home.scope).ok
      ? []
      : [deleteStep(engine, 'household', home)];
  });
}

export function leaveHousehold(engine: Engine, id: MemberId): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const own = engine.people.own(id);
    if (own === null) return err({ kind: 'unknown-member' });
    if (!mayEdit(engine, own.scope).ok) return err({ kind: 'read-only' });
    const steps = [...personSteps(engine, own, { household: null }), ...emptied(engine, [own], '')];
    if (steps.length === 0) return ok(null);
    const subject = displayName(own.fields);
    const committed = await commitAct(engine, steps, { kind: 'edit', subject, updated: 1 });
    return committed.ok ? ok(null) : committed;
  });
}
