import { dayOf, daysLeft } from '#shared/domain/members/bin.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { deleteDraft } from '#shared/sync/drafts.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import { commitOrNothing } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { forgetPeople } from '../forget/forget-people.ts';
import { mayEdit } from '../members/may-write.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { BinnedRow } from '../store-api/people.ts';

export function binnedRows(engine: Engine): readonly BinnedRow[] {
  const { people, now } = engine;
  const today = dayOf(now());
  const rows = [...people.binned()].flatMap((id): readonly BinnedRow[] => {
    const own = people.own(id);
    const binnedOn = own?.fields.binnedOn ?? null;
    if (own === null || binnedOn === null) return [];
    return [
      {
        id: own.id,
        scope: own.scope,
        name: displayName(own.fields),
        fields: own.fields,
        binnedOn,
        daysLeft: daysLeft(binnedOn, today),
        canWrite: mayEdit(engine, own.scope).ok,
      },
    ];
  });
  return rows.sort((a, b) => a.daysLeft - b.daysLeft || a.name.localeCompare(b.name, 'fr'));
}

export function restoreFromBin(
  engine: Engine,
  ids: readonly MemberId[],
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const found = allOf(engine, ids);
    if (!found.ok) return found;
    const steps = found.value.flatMap((current) =>
      patchSteps(engine, 'member', { current, patch: { binnedOn: null } }),
    );
    const [only] = found.value.length === 1 ? found.value : [];
    const subject = only === undefined ? '' : displayName(only.fields);
    return commitOrNothing(engine, steps, { kind: only === undefined ? 'bulk' : 'edit', subject });
  });
}

/** What an office keeps of them goes at once where there is no central, else with the next sync. */
export async function deleteForGood(
  engine: Engine,
  ids: readonly MemberId[],
): Promise<Result<null, CommitFailure>> {
  const deleted = await engine.inTurn(async () => {
    const found = allOf(engine, ids);
    return found.ok ? erase(engine, found.value) : found;
  });
  if (deleted.ok) await forgetPeople(engine);
  return deleted;
}

/** An office that has never met central empties its own bin; central does it for all others. */
export async function purgeBin(engine: Engine): Promise<void> {
  const { store, inTurn, people } = engine;
  if (store.meta().epoch !== null || people.binned().size === 0) return;
  await inTurn(async () => {
    const over = binnedRows(engine).filter((row) => row.daysLeft === 0);
    const rows = over.flatMap(({ id }) => people.own(id) ?? []);
    if (rows.length > 0) await erase(engine, rows);
  });
}

/** With the records that were merged into theirs: those speak of the same people. */
function erase(
  engine: Engine,
  people: readonly ShownMember[],
): Promise<Result<null, CommitFailure>> {
  const merged = people.flatMap(({ id }) => engine.people.mergedHere(id));
  const rows = new Map(people.map((own): [string, ShownMember] => [own.id, own]));
  for (const id of merged) {
    const own = engine.people.own(id);
    if (own !== null && mayEdit(engine, own.scope).ok) rows.set(id, own);
  }
  const drafts = [...rows.values()].map((own) =>
    deleteDraft({ entity: 'member', ...own }, engine.now()),
  );
  return commitLocally(engine, { drafts, undo: null });
}

/** All of them are in the bin and may be written. */
function allOf(
  engine: Engine,
  ids: readonly MemberId[],
): Result<readonly ShownMember[], CommitFailure> {
  const found = ids.flatMap((id) =>
    engine.people.binned().has(id) ? (engine.people.own(id) ?? []) : [],
  );
  if (found.length < ids.length) return err({ kind: 'unknown-member' });
  const isForbidden = found.some(({ scope }) => !mayEdit(engine, scope).ok);
  return isForbidden ? err({ kind: 'read-only' }) : ok(found);
}
