import { decideEdit } from '#shared/domain/members/decide-edit.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import { entriesOf } from '#shared/domain/members/entries.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { err, type Result } from '#shared/result.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import { commitOrNothing, type Step } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from '../members/may-write.ts';
import { linkStart, personSteps } from '../members/person-steps.ts';
import { addRecord } from '../record-acts/records.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { Merge } from '../store-api/people.ts';

/** One record speaks for both from now on; the other stays, out of sight, for as long as it can be taken back. */
export function mergeMembers(
  engine: Engine,
  { survivor, absorbed, patch }: Merge,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const { people } = engine;
    const shown = people.get(survivor);
    const own = people.own(survivor);
    const other = people.get(absorbed) === null ? null : people.own(absorbed);
    if (shown === null || own === null || other === null || survivor === absorbed) {
      return err({ kind: 'unknown-member' });
    }
    const forbidden = [own, other].find(({ scope }) => !mayEdit(engine, scope).ok);
    if (forbidden !== undefined) return err({ kind: 'read-only' });
    const decided = decideEdit(shown.fields, { ...patch, ...linksTaken(own, other) });
    if (!decided.ok) return decided;
    const said = personSteps(engine, own, decided.value);
    const before = said.filter(({ draft }) => draft.id === absorbed).length;
    const merged = { mergedInto: survivor, mergedRev: revBefore(engine, other) + before };
    const steps = [
      ...said,
      ...patchSteps(engine, 'member', { current: other, patch: merged }),
      ...linksDropped(engine, other, survivor),
    ];
    return commitOrNothing(engine, steps, {
      kind: 'merge',
      subject: displayName(own.fields),
      updated: 2,
    });
  });
}

/** The revision that the record will have when the next mutation of this office reaches central. */
export const revBefore = ({ outbox }: Engine, { id, rev }: ShownMember): number =>
  rev + outbox.of(id).length;

/** Who is linked to the absorbed record becomes linked to the survivor, unless something is said of them already. */
function linksTaken(own: ShownMember, other: ShownMember): MemberPatch {
  const taken = entriesOf(other.fields, 'link').filter(
    ({ id, key }) => id !== own.id && own.fields[key as `link.${string}`] == null,
  );
  const self = { [`${linkStart}${other.id}`]: null };
  // Entries of links are a patch.
  return {
    ...self,
    ...Object.fromEntries(taken.map(({ key, value }) => [key, value])),
  } as MemberPatch;
}

/** Nobody is linked to a record that is out of sight. */
const linksDropped = (engine: Engine, other: ShownMember, survivor: MemberId): readonly Step[] =>
  entriesOf(other.fields, 'link')
    .filter(({ id }) => id !== survivor)
    .flatMap(({ id }) => {
      const linked = engine.people.own(id);
      if (linked === null || !mayEdit(engine, linked.scope).ok) return [];
      const patch = { [`${linkStart}${other.id}`]: null };
      return patchSteps(engine, 'member', { current: linked, patch });
    });

/** Two people for good. Kept in the section of the first. */
export function markDistinct(
  engine: Engine,
  a: MemberId,
  b: MemberId,
): Promise<Result<string, CommitFailure>> {
  const known = engine.people.own(a);
  if (known === null) return Promise.resolve(err({ kind: 'unknown-member' }));
  const [first = a, second = b] = [a, b].sort();
  return addRecord(engine, {
    kind: 'distinction',
    scope: known.scope,
    fields: { a: first, b: second },
  });
}
