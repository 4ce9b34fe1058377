import { isOwnScope, type ScopeId } from '#shared/domain/scope.ts';
import { patchDraft } from '#shared/sync/drafts.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import { inverseOf, type Rehoming, type RowUndo, type UndoEntry } from '#shared/sync/undo.ts';
import type { LongAct } from '../acts/long-acts.ts';
import type { Engine } from '../engine.ts';
import { inSlices } from '../in-turn.ts';
import { movable, movingSteps } from '../record-acts/move-record.ts';
import { speakingRows } from '../record-acts/speaking-rows.ts';
import { mayEdit } from './may-write.ts';
import { withNewIds } from './with-new-ids.ts';

export type Inversion = {
  readonly drafts: readonly DraftMutation[];
  readonly undone: number;
  readonly kept: number;
};

type Order = {
  readonly entries: readonly UndoEntry[];
  /** The scope that one of before meeting central has become. */
  readonly today: (scope: ScopeId) => ScopeId;
  readonly act: LongAct;
};

/** In slices. Null when it was cancelled. */
export async function invertAll(
  engine: Engine,
  { entries, today, act }: Order,
): Promise<Inversion | null> {
  const { newId, now } = engine;
  const drafts: DraftMutation[] = [];
  // What was deleted comes back under a new id: who spoke of the old one speaks of the new one.
  const renamed = new Map<string, string>();
  const undone = new Set<string>();
  const kept = new Set<string>();
  let done = 0;
  const invert = (entry: UndoEntry) => {
    done += 1;
    act.says({ phase: 'deciding', done, of: 2 * entries.length });
    if (entry.kind === 'rehomed') {
      const back = goingBack(engine, entry, today(entry.from));
      if (back.length === 0) kept.add(entry.id);
      else undone.add(entry.id);
      drafts.push(...back);
      return;
    }
    const id = entry.kind === 'deleted' ? null : entry.id;
    const current = currentOf(engine, entry);
    const inverse = inverseOf({ entry: addressed(entry, today), current, newId, now });
    if (inverse.isKept) kept.add(id ?? '');
    const { mutation } = inverse;
    if (mutation === null) return;
    if (entry.kind === 'deleted' && entry.id !== undefined) renamed.set(entry.id, mutation.id);
    undone.add(mutation.id);
    drafts.push(mutation);
  };
  if (!(await inSlices(inOrder(entries), invert, act.isCancelled))) return null;
  const said: DraftMutation[] = [];
  await inSlices(drafts, (one) => said.push(withNewIds(one, renamed)));
  for (const one of await reattached(engine, renamed)) said.push(one);
  return { drafts: said, undone: undone.size, kept: kept.size };
}

function currentOf({ people, records }: Engine, entry: RowUndo) {
  if (entry.kind === 'deleted') return null;
  const isMember = entry.kind === 'moved' || entry.entity === undefined;
  return isMember ? people.own(entry.id) : records.get(entry.id);
}

/** What was deleted is there again before anybody is said to belong to it. */
function* inOrder(entries: readonly UndoEntry[]): Generator<UndoEntry> {
  for (const entry of entries) if (entry.kind === 'deleted') yield entry;
  for (const entry of entries) if (entry.kind !== 'deleted') yield entry;
}

const addressed = (entry: RowUndo, today: (scope: ScopeId) => ScopeId): RowUndo =>
  entry.kind === 'deleted' ? { ...entry, scope: today(entry.scope) } : entry;

/** Nothing when it is gone, or when what others share is made of it by now. */
function goingBack(engine: Engine, { id }: Rehoming, to: ScopeId): readonly DraftMutation[] {
  const record = movable(engine, id);
  if (record === null) return [];
  const moving = movingSteps(engine, record, to);
  if (!moving.ok) return [];
  const [creation, ...others] = moving.value.steps;
  const isSharedBy = others.some(({ draft, scope }) => draft.op === 'patch' && !isOwnScope(scope));
  if (creation === undefined || (isOwnScope(to) && isSharedBy)) return [];
  return moving.value.steps.map(({ draft }) => draft);
}

const families = ['tag', 'custom'] as const;

/** Tags, fields and segments that come back are again on everybody and in everything that had them. */
async function reattached(
  engine: Engine,
  renamed: ReadonlyMap<string, string>,
): Promise<readonly DraftMutation[]> {
  if (renamed.size === 0) return [];
  const drafts = speakingRows(engine, renamed)
    .filter(({ scope }) => mayEdit(engine, scope).ok)
    .map(({ draft }) => draft);
  await inSlices([...engine.people.ids()], (id) => {
    const own = engine.people.own(id);
    if (own === null || !mayEdit(engine, own.scope).ok) return;
    const set: Record<string, unknown> = {};
    for (const [from, to] of renamed) {
      for (const family of families) {
        const value = own.fields[`${family}.${from}`] ?? null;
        if (value === null) continue;
        set[`${family}.${from}`] = null;
        set[`${family}.${to}`] = value;
      }
    }
    if (Object.keys(set).length === 0) return;
    drafts.push(patchDraft({ entity: 'member', ...own }, set, engine.now()));
  });
  return drafts;
}
