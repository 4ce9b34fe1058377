import { createHash } from 'node:crypto';
import { sameValue } from '#shared/canonical.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import {
  type DuesMarkFields,
  MarkedKind,
  markSteps,
} from '#shared/domain/contributions/dues-mark.ts';
import { commonDuesRules } from '#shared/domain/contributions/dues-rules.ts';
import { creation } from '#shared/sync/merge.ts';
import {
  entriesOfMembers,
  lockMarking,
  membersWithEntries,
  rememberMarking,
  sectionsToMark,
} from '../store/dues-marks.ts';
import { appendToFeeds } from '../store/feeds.ts';
import { insertRows, lockRows, updateRows } from '../store/rows.ts';
import type { Sql, Store } from '../store/store.ts';
import { announce, type StoredRow, type WorkingSet } from './working-set.ts';

/** Written by nobody: offices never write marks. */
const byCentral = { r: 0, c: '', n: 0 } as const;
const peopleAtOnce = 500;

/** Tells those who may not see amounts what the payments of this push changed. After its rows were saved. */
export async function markDues(sql: Sql, set: WorkingSet): Promise<void> {
  const people = new Map<string, Set<string>>();
  for (const id of set.changedRows) {
    for (const row of [set.loaded.get(id), set.rows.get(id)]) {
      if (row?.entity !== 'contribution') continue;
      const known = people.get(row.scope) ?? new Set<string>();
      people.set(row.scope, known.add(String(row.fields.memberId)));
    }
  }
  if (people.size === 0) return;
  // Two treasurers who record for one person at the same moment must see each other's payment.
  await lockMarking(sql, [...people.keys()]);
  for (const [scope, members] of people) {
    for (const id of await markPeople(sql, scope, [...members])) {
      announce(set, standingOf(scope), { entity: 'dues-mark', id, op: 'put' });
    }
  }
}

/** Marks the sections of before there were marks, or of before the rules were what they are. */
export async function markSections(store: Store): Promise<void> {
  const rules = JSON.stringify(commonDuesRules.least);
  for (const sectionId of await sectionsToMark(store.sql, rules)) {
    await store.tx(async (sql) => {
      await markSection(sql, sectionId);
      await rememberMarking(sql, sectionId, rules);
    });
  }
}

async function markSection(sql: Sql, sectionId: string): Promise<void> {
  const scope = `sec:${sectionId}:dues`;
  await lockMarking(sql, [scope]);
  const changed: string[] = [];
  let after = '';
  for (;;) {
    const members = await membersWithEntries(sql, scope, { after, count: peopleAtOnce });
    const last = members.at(-1);
    if (last === undefined) break;
    changed.push(...(await markPeople(sql, scope, members)));
    after = last;
  }
  if (changed.length === 0) return;
  const lines = changed.map((id) => ({ entity: 'dues-mark', id, op: 'put' }) as const);
  await appendToFeeds(sql, new Map([[standingOf(scope), lines]]));
}

/** Writes the marks of these people that are no longer what they were; gives their ids. */
async function markPeople(
  sql: Sql,
  scope: string,
  members: readonly string[],
): Promise<readonly string[]> {
  const entries = await entriesOfMembers(sql, scope, members);
  const wanted = new Map(marksOf(entries).map((mark) => [markId(scope, mark), mark]));
  const before = new Map(
    (await lockRows(sql, [...wanted.keys()])).map((row) => [row.id, row] as const),
  );
  const changed = [...wanted].flatMap(([id, fields]): readonly StoredRow[] => {
    const known = before.get(id);
    if (known === undefined && fields.steps.length === 0) return [];
    if (known !== undefined && sameValue(known.fields, fields)) return [];
    return [
      {
        id,
        entity: 'dues-mark',
        scope: standingOf(scope),
        rev: (known?.rev ?? 0) + 1,
        fields,
        frev: known?.frev ?? { [creation]: byCentral },
        isDeleted: false,
        isErased: false,
      },
    ];
  });
  const created = changed.filter(({ id }) => !before.has(id));
  const updated = changed.filter(({ id }) => before.has(id));
  if (created.length > 0) await insertRows(sql, created);
  if (updated.length > 0) await updateRows(sql, updated);
  return changed.map(({ id }) => id);
}

function marksOf(entries: readonly Contribution[]): readonly DuesMarkFields[] {
  const groups = new Map<string, Contribution[]>();
  for (const entry of entries) {
    const key = `${entry.memberId} ${entry.kind} ${entry.year}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group): readonly DuesMarkFields[] => {
    const [first] = group;
    const kind = MarkedKind.safeParse(first?.kind);
    if (first === undefined || !kind.success) return [];
    const { memberId, year } = first;
    return [{ memberId, kind: kind.data, year, steps: markSteps(group, commonDuesRules.least) }];
  });
}

/** The same for the same person, kind and year on every central: a UUID of version 8 (RFC 9562, 5.8). */
function markId(scope: string, { memberId, kind, year }: DuesMarkFields): string {
  const hash = createHash('sha256').update(`${scope} ${memberId} ${kind} ${year}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

const standingOf = (dues: string): string => dues.replace(/:dues$/, ':standing');
