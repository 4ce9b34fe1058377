import { daysLeft } from '#shared/domain/members/bin.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { deleteDraft } from '#shared/sync/drafts.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import { commitOrNothing, type Step } from '../acts/act.ts';
import { type LongAct, watchCommit } from '../acts/long-acts.ts';
import { patchSteps } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { forgetPeople } from '../forget/forget-people.ts';
import { inSlices, throughSlices } from '../in-turn.ts';
import { mayEdit } from '../members/may-write.ts';
import { sortInSteps } from '../query/sort-in-steps.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { BinnedRow } from '../store-api/people.ts';
import { todayOf } from '../today.ts';

/** Who goes first, first; then by name. */
export async function binnedRows(engine: Engine): Promise<readonly BinnedRow[]> {
  const { people, now } = engine;
  const today = todayOf({ now });
  const rows: BinnedRow[] = [];
  await inSlices([...people.binned()], (id) => {
    const own = people.own(id);
    const binnedOn = own?.fields.binnedOn ?? null;
    if (own === null || binnedOn === null) return;
    rows.push({
      id: own.id,
      scope: own.scope,
      name: displayName(own.fields),
      fields: own.fields,
      binnedOn,
      daysLeft: daysLeft(binnedOn, today),
      canWrite: mayEdit(engine, own.scope).ok,
    });
  });
  return throughSlices(sortInSteps(rows, sooner));
}

const byName = new Intl.Collator('fr').compare;
const sooner = (a: BinnedRow, b: BinnedRow): number =>
  a.daysLeft - b.daysLeft || byName(a.name, b.name);

export function restoreFromBin(
  engine: Engine,
  ids: readonly MemberId[],
  act: LongAct,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const found = await allOf(engine, ids);
    if (!found.ok) return found;
    const steps: Step[] = [];
    await inSlices(found.value, (current) => {
      steps.push(...patchSteps(engine, 'member', { current, patch: { binnedOn: null } }));
    });
    const [only] = found.value.length === 1 ? found.value : [];
    const subject = only === undefined ? '' : displayName(only.fields);
    const kind = only === undefined ? 'bulk' : 'edit';
    return commitOrNothing(engine, steps, { kind, subject, watch: watchCommit(act, steps.length) });
  });
}

/** What an office keeps of them goes at once where there is no central, else with the next sync. */
export async function deleteForGood(
  engine: Engine,
  ids: readonly MemberId[],
  act: LongAct,
): Promise<Result<null, CommitFailure>> {
  const deleted = await engine.inTurn(async () => {
    const found = await allOf(engine, ids);
    return found.ok ? erase(engine, found.value, act) : found;
  });
  if (deleted.ok) {
    await forgetPeople(engine, (done, of) => act.says({ phase: 'forgetting', done, of }));
  }
  return deleted;
}

/** An office that has never met central empties its own bin; central does it for all others. */
export async function purgeBin(engine: Engine): Promise<void> {
  const { store, inTurn, people } = engine;
  if (store.meta().epoch !== null || people.binned().size === 0) return;
  await inTurn(async () => {
    const over = (await binnedRows(engine)).filter((row) => row.daysLeft === 0);
    const rows = over.flatMap(({ id }) => people.own(id) ?? []);
    if (rows.length > 0) await erase(engine, rows);
  });
}

/** With the records that were merged into theirs: those speak of the same people. */
async function erase(
  engine: Engine,
  people: readonly ShownMember[],
  act?: LongAct,
): Promise<Result<null, CommitFailure>> {
  const drafts = new Map<string, DraftMutation>();
  const eraseOne = (own: ShownMember) =>
    drafts.set(own.id, deleteDraft({ entity: 'member', ...own }, engine.now()));
  await inSlices(people, eraseOne);
  await inSlices(people, ({ id }) => {
    for (const merged of engine.people.mergedHere(id)) {
      const own = engine.people.own(merged);
      if (own !== null && mayEdit(engine, own.scope).ok) eraseOne(own);
    }
  });
  return commitLocally(engine, {
    drafts: [...drafts.values()],
    undo: null,
    ...(act !== undefined && { watch: watchCommit(act, drafts.size) }),
  });
}

/** All of them are in the bin and may be written. */
async function allOf(
  engine: Engine,
  ids: readonly MemberId[],
): Promise<Result<readonly ShownMember[], CommitFailure>> {
  const found: ShownMember[] = [];
  await inSlices(ids, (id) => {
    const own = engine.people.binned().has(id) ? engine.people.own(id) : null;
    if (own !== null) found.push(own);
  });
  if (found.length < ids.length) return err({ kind: 'unknown-member' });
  const isForbidden = found.some(({ scope }) => !mayEdit(engine, scope).ok);
  return isForbidden ? err({ kind: 'read-only' }) : ok(found);
}
