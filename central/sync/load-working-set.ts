import type { NewId } from '#shared/ports.ts';
import { conflictsOfRows, rowsOfConflicts } from '../store/conflicts.ts';
import { grantsOf } from '../store/grants.ts';
import { lockMembers, onceHeldBy } from '../store/members.ts';
import type { Sql } from '../store/store.ts';
import type { OfferedMutation } from './accepted-mutation.ts';
import type { StoredMember, WorkingSet } from './working-set.ts';

type About = {
  readonly accountId: string;
  readonly clientId: string;
  readonly mutations: readonly OfferedMutation[];
  readonly newId: NewId;
};

/** Reads and locks every row these mutations may touch. */
export async function loadWorkingSet(sql: Sql, about: About): Promise<WorkingSet> {
  const { accountId, clientId, newId } = about;
  const ids = idsIn(about.mutations);
  const grants = new Map(
    (await grantsOf(sql, accountId)).map(({ scope, ...grant }) => [scope, grant]),
  );
  const reviewed = await ofAny(ids.conflicts, (some) => rowsOfConflicts(sql, some));
  const members = await lockMembers(sql, [...new Set([...ids.rows, ...reviewed])]);
  const found = members.map(({ id }) => id);
  const conflicts = await ofAny(found, (some) => conflictsOfRows(sql, some));
  const cannotWrite = ({ scope }: StoredMember) => grants.get(scope)?.permission !== 'write';
  const outOfReach = members.filter(cannotWrite).map(({ id }) => id);
  const onceHeld = await ofAny(outOfReach, (some) => onceHeldBy(sql, accountId, some));
  return {
    accountId,
    clientId,
    newId,
    grants,
    onceHeld: new Set(onceHeld),
    members: new Map(members.map((member) => [member.id, member])),
    conflicts: new Map(conflicts.map((conflict) => [conflict.id, conflict])),
    created: new Set(),
    changedMembers: new Set(),
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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idsIn(mutations: readonly OfferedMutation[]) {
  const rows = new Set<string>();
  const conflicts = new Set<string>();
  for (const { op, id } of mutations) {
    const known = typeof id === 'string' ? id.toLowerCase() : '';
    if (!uuid.test(known)) continue;
    if (op === 'resolve') conflicts.add(known);
    else rows.add(known);
  }
  return { rows: [...rows], conflicts: [...conflicts] };
}
