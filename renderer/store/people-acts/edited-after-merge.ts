import { sameValue } from '#shared/canonical.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { err, type Result } from '#shared/result.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import { commitOrNothing } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from '../members/may-write.ts';
import { personSteps } from '../members/person-steps.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { StoreProblem } from '../store-api/problems.ts';
import { revBefore } from './merge.ts';

type EditedAfterMerge = Extract<StoreProblem, { kind: 'edited-after-merge' }>;

/** Merged records that another office has written to since, or had, unseen, when they were merged. */
export function editedAfterMerge({ people, held }: Engine): readonly ShownMember[] {
  return [...people.merged()].flatMap((id) => {
    const own = people.own(id);
    const central = held.members.get(id);
    if (own === null || central === undefined) return [];
    const { mergedInto, mergedRev } = central.fields;
    const isAnswered = (mergedInto ?? null) !== null && own.waiting.length === 0;
    // The merge itself makes one revision.
    return isAnswered && central.rev > (mergedRev ?? 0) + 1 ? [own] : [];
  });
}

/** With what they wrote, as far as the history tells; else with all that the two records say differently. */
export async function asProblem(engine: Engine, own: ShownMember): Promise<EditedAfterMerge> {
  const { people } = engine;
  // Records are merged into people.
  const survivor = people.survivorOf(own.id) as MemberId;
  const other = people.get(survivor) ?? people.own(survivor);
  const written = await fieldsWritten(engine, own);
  // Any person can be read by their keys.
  const theirs = own.fields as Readonly<Record<string, unknown>>;
  // As above.
  const says = (other?.fields ?? {}) as Readonly<Record<string, unknown>>;
  const names = written.length > 0 ? written : Object.keys(theirs).filter(speaks);
  const fields = names
    .filter((field) => !sameValue(theirs[field], says[field]))
    .filter((field) => written.length > 0 || (theirs[field] ?? null) !== null)
    .map((field) => ({
      field,
      value: theirs[field] ?? null,
      survivorSays: says[field] ?? null,
    }));
  const name = other === null ? '' : displayName(other.fields);
  return {
    kind: 'edited-after-merge',
    id: `merged:${own.id}`,
    absorbed: own.id,
    survivor,
    name,
    fields,
  };
}

async function fieldsWritten({ history }: Engine, { id, fields }: ShownMember) {
  const changes = await history.changesOf(id);
  const later = changes.filter(({ rev, op }) => op === 'patch' && rev > (fields.mergedRev ?? 0));
  const names = later.flatMap((change) => change.fields.map(({ field }) => field));
  return [...new Set(names)].filter(speaks);
}

const ofTheMerge: readonly string[] = ['mergedInto', 'mergedRev', 'binnedOn', 'household'];
/** Not what holds the records together. */
const speaks = (field: string): boolean =>
  !ofTheMerge.includes(field) && !field.startsWith('link.');

export function resolveMerged(
  engine: Engine,
  { id, take }: { readonly id: MemberId; readonly take: boolean },
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const { people } = engine;
    const own = people.own(id);
    const survivor = people.own(people.survivorOf(id));
    if (own === null || survivor === null || own.id === survivor.id) {
      return err({ kind: 'unknown-member' });
    }
    const isForbidden = [own, survivor].some(({ scope }) => !mayEdit(engine, scope).ok);
    if (isForbidden) return err({ kind: 'read-only' });
    const { fields } = await asProblem(engine, own);
    // Fields and values come from a person's record.
    const taken = Object.fromEntries(
      fields.map(({ field, value }) => [field, value]),
    ) as MemberPatch;
    const seen = { mergedRev: revBefore(engine, own) };
    const steps = [
      ...(take ? personSteps(engine, survivor, taken) : []),
      ...patchSteps(engine, 'member', { current: own, patch: seen }),
    ];
    return commitOrNothing(engine, steps, {
      kind: 'merge',
      subject: displayName(survivor.fields),
      updated: 1,
    });
  });
}
