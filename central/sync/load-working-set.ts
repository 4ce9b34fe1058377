import type { NewId } from '#shared/ports.ts';
import { changesOfRows } from '../store/changes.ts';
import { conflictsOfRows, rowsOfConflicts } from '../store/conflicts.ts';
import { grantsOf } from '../store/grants.ts';
import { idsMergedInto, lockRows, onceHeldBy } from '../store/rows.ts';
import type { SignedIn } from '../store/sessions.ts';
import type { Sql } from '../store/store.ts';
import type { OfferedMutation } from './accepted-mutation.ts';
import { loadClosings } from './closed-books.ts';
import type { StoredRow, WorkingSet } from './working-set.ts';

type About = {
  readonly signedIn: SignedIn;
  readonly clientId: string;
  readonly mutations: readonly OfferedMutation[];
  readonly newId: NewId;
};

/** Reads and locks every row these mutations may touch. */
export async function loadWorkingSet(sql: Sql, about: About): Promise<WorkingSet> {
  const { signedIn, clientId, newId } = about;
  const { accountId, displayName: by, deviceName: office } = signedIn;
  const ids = idsIn(about.mutations);
  const closings = await loadClosings(sql, about.mutations);
  const grants = new Map(
    (await grantsOf(sql, accountId)).map(({ scope, ...grant }) => [scope, grant]),
  );
  const reviewed = await ofAny(ids.conflicts, (some) => rowsOfConflicts(sql, some));
  const absorbed = await ofAny(ids.deleted, (some) => idsMergedInto(sql, some));
  const locked = await lockRows(sql, [...new Set([...ids.rows, ...reviewed, ...absorbed])]);
  const found = locked.map(({ id }) => id);
  const conflicts = await ofAny(found, (some) => conflictsOfRows(sql, some));
  const cannotWrite = ({ scope }: StoredRow) => grants.get(scope)?.permission !== 'write';
  const outOfReach = locked.filter(cannotWrite).map(({ id }) => id);
  const onceHeld = await ofAny(outOfReach, (some) => onceHeldBy(sql, accountId, some));
  const past = await ofAny([...ids.moved, ...reviewed], (some) => changesOfRows(sql, some));
  const loaded = new Map(locked.map((row) => [row.id, row]));
  return {
    accountId,
    clientId,
    author: { by, office },
    newId,
    grants,
    onceHeld: new Set(onceHeld),
    loaded,
    rows: new Map(loaded),
    conflicts: new Map(conflicts.map((conflict) => [conflict.id, conflict])),
    closings,
    pastChanges: idsByRow(past),
    changes: new Map(),
    changedRows: new Set(),
    changedConflicts: new Set(),
    feeds: new Map(),
  };
}

/** Does not ask the database about nothing. */
async function ofAny<T>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  return ids.length === 0 ? [] : ask(ids);
}

function idsByRow(changes: readonly { readonly id: string; readonly rowId: string }[]) {
  const byRow = new Map<string, string[]>();
  for (const { id, rowId } of changes) byRow.set(rowId, [...(byRow.get(rowId) ?? []), id]);
  return byRow;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idsIn(mutations: readonly OfferedMutation[]) {
  const rows = new Set<string>();
  const conflicts = new Set<string>();
  const moved = new Set<string>();
  const deleted = new Set<string>();
  for (const { op, id } of mutations) {
    const known = typeof id === 'string' ? id.toLowerCase() : '';
    if (!uuid.test(known)) continue;
    if (op === 'resolve') conflicts.add(known);
    else rows.add(known);
    if (op === 'move') moved.add(known);
    if (op === 'delete') deleted.add(known);
  }
  return {
    rows: [...rows],
    conflicts: [...conflicts],
    moved: [...moved],
    deleted: [...deleted],
  };
}
