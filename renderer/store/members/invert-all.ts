import type { ScopeId } from '#shared/domain/scope.ts';
import { patchDraft } from '#shared/sync/drafts.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import { inverseOf, type UndoEntry } from '#shared/sync/undo.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from './may-write.ts';

export type Inversion = {
  readonly drafts: readonly DraftMutation[];
  readonly undone: number;
  readonly kept: number;
};

/** `today` gives the scope that one of before meeting central has become. */
export function invertAll(
  engine: Engine,
  entries: readonly UndoEntry[],
  today: (scope: ScopeId) => ScopeId,
): Inversion {
  const { newId, now } = engine;
  const drafts: DraftMutation[] = [];
  // What was deleted comes back under a new id: who spoke of the old one speaks of the new one.
  const renamed = new Map<string, string>();
  const undone = new Set<string>();
  const kept = new Set<string>();
  for (const entry of inOrder(entries)) {
    const id = entry.kind === 'deleted' ? null : entry.id;
    const current = currentOf(engine, entry);
    const inverse = inverseOf({ entry: addressed(entry, today), current, newId, now });
    if (inverse.isKept) kept.add(id ?? '');
    const { mutation } = inverse;
    if (mutation === null) continue;
    if (entry.kind === 'deleted' && entry.id !== undefined) renamed.set(entry.id, mutation.id);
    undone.add(mutation.id);
    drafts.push(respeaking(mutation, renamed));
  }
  return {
    drafts: [...drafts, ...reattached(engine, renamed)],
    undone: undone.size,
    kept: kept.size,
  };
}

function currentOf({ people, records }: Engine, entry: UndoEntry) {
  if (entry.kind === 'deleted') return null;
  const isMember = entry.kind === 'moved' || entry.entity === undefined;
  return isMember ? people.own(entry.id) : records.get(entry.id);
}

/** What was deleted is there again before anybody is said to belong to it. */
const inOrder = (entries: readonly UndoEntry[]): readonly UndoEntry[] => [
  ...entries.filter(({ kind }) => kind === 'deleted'),
  ...entries.filter(({ kind }) => kind !== 'deleted'),
];

const addressed = (entry: UndoEntry, today: (scope: ScopeId) => ScopeId): UndoEntry =>
  entry.kind === 'deleted' ? { ...entry, scope: today(entry.scope) } : entry;

function respeaking(mutation: DraftMutation, renamed: ReadonlyMap<string, string>): DraftMutation {
  if (mutation.op !== 'patch' || mutation.entity !== 'member') return mutation;
  const household = renamed.get(mutation.set.household ?? '');
  return household === undefined ? mutation : { ...mutation, set: { ...mutation.set, household } };
}

const families = ['tag', 'custom'] as const;

/** Tags and fields of one's own that come back are again on everybody who had them. */
function reattached(
  engine: Engine,
  renamed: ReadonlyMap<string, string>,
): readonly DraftMutation[] {
  if (renamed.size === 0) return [];
  const drafts: DraftMutation[] = [];
  const everybody = [...engine.people.ids()];
  for (const id of everybody) {
    const own = engine.people.own(id);
    if (own === null || !mayEdit(engine, own.scope).ok) continue;
    const set: Record<string, unknown> = {};
    for (const [from, to] of renamed) {
      for (const family of families) {
        const value = own.fields[`${family}.${from}`] ?? null;
        if (value === null) continue;
        set[`${family}.${from}`] = null;
        set[`${family}.${to}`] = value;
      }
    }
    if (Object.keys(set).length === 0) continue;
    drafts.push(patchDraft({ entity: 'member', ...own }, set, engine.now()));
  }
  return drafts;
}
