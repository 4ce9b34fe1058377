import { createHash } from 'node:crypto';
import { sameValue } from '#shared/canonical.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import {
  type DuesMarkFields,
  MarkedKind,
  markSteps,
} from '#shared/domain/contributions/dues-mark.ts';
import { type DuesRules, rulesOfYear } from '#shared/domain/contributions/dues-rules.ts';
import { anyAmount } from '#shared/domain/contributions/good-standing.ts';
import { duesRulesFrom } from '#shared/domain/contributions/rules/dues-rules-record.ts';
import { type ScopeId, scopeOf, sectionOf } from '#shared/domain/scope.ts';
import { creation } from '#shared/sync/merge.ts';
import { uuidFrom } from '#shared/uuid.ts';
import {
  entriesOfMembers,
  lockMarking,
  membersWithEntries,
  rememberMarking,
  rulesIn,
  sectionsToMark,
} from '../store/dues-marks.ts';
import { appendToFeeds } from '../store/feeds.ts';
import { insertRows, lockRows, updateRows } from '../store/rows.ts';
import type { Sql, Store } from '../store/store.ts';
import { announce, type StoredRow, type WorkingSet } from './working-set.ts';

/** Written by nobody: offices never write marks. */
const byCentral = { r: 0, c: '', n: 0 } as const;
const peopleAtOnce = 500;
/** How marks are made: another name has all of them made again when central starts. */
const marking = '1';

/** Tells those who may not see amounts what the payments and rules of this push changed. After its rows were saved. */
export async function markDues(sql: Sql, set: WorkingSet): Promise<void> {
  const people = new Map<string, Set<string>>();
  const newRules = new Set<string>();
  for (const id of set.changedRows) {
    for (const row of [set.loaded.get(id), set.rows.get(id)]) {
      if (row?.entity === 'dues-rules') newRules.add(duesOf(row.scope));
      if (row?.entity !== 'contribution') continue;
      const known = people.get(row.scope) ?? new Set<string>();
      people.set(row.scope, known.add(String(row.fields.memberId)));
    }
  }
  const scopes = new Set([...people.keys(), ...newRules]);
  if (scopes.size === 0) return;
  // Two treasurers who record for one person at the same moment must see each other's payment.
  await lockMarking(sql, [...scopes]);
  for (const scope of scopes) {
    const changed = newRules.has(scope)
      ? await markEverybody(sql, scope)
      : await markPeople(sql, { scope, rules: await rulesHere(sql, scope) }, [
          ...(people.get(scope) ?? []),
        ]);
    for (const id of changed) announce(set, standingOf(scope), lineOf(id));
  }
}

/** Marks the sections of before there were marks. */
export async function markSections(store: Store): Promise<void> {
  for (const sectionId of await sectionsToMark(store.sql, marking)) {
    await store.tx(async (sql) => {
      const scope = `sec:${sectionId}:dues`;
      await lockMarking(sql, [scope]);
      const changed = await markEverybody(sql, scope);
      await rememberMarking(sql, sectionId, marking);
      if (changed.length === 0) return;
      await appendToFeeds(sql, new Map([[standingOf(scope), changed.map(lineOf)]]));
    });
  }
}

async function markEverybody(sql: Sql, scope: string): Promise<readonly string[]> {
  const here = { scope, rules: await rulesHere(sql, scope) };
  const changed: string[] = [];
  let after = '';
  for (;;) {
    const members = await membersWithEntries(sql, scope, { after, count: peopleAtOnce });
    const last = members.at(-1);
    if (last === undefined) return changed;
    changed.push(...(await markPeople(sql, here, members)));
    after = last;
  }
}

/** The scope of the payments, and the rules that its section marks with. */
type Marking = { readonly scope: string; readonly rules: DuesRules };

const rulesHere = async (sql: Sql, scope: string): Promise<DuesRules> =>
  duesRulesFrom(await rulesIn(sql, standingOf(scope)));

/** Writes the marks of these people that are no longer what they were; gives their ids. */
async function markPeople(
  sql: Sql,
  { scope, rules }: Marking,
  members: readonly string[],
): Promise<readonly string[]> {
  const entries = await entriesOfMembers(sql, scope, members);
  const wanted = new Map(marksOf(entries, rules).map((mark) => [markId(scope, mark), mark]));
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

function marksOf(entries: readonly Contribution[], rules: DuesRules): readonly DuesMarkFields[] {
  const groups = Map.groupBy(entries, ({ memberId, kind, year }) => `${memberId} ${kind} ${year}`);
  return [...groups.values()].flatMap((group): readonly DuesMarkFields[] => {
    const [first] = group;
    const kind = MarkedKind.safeParse(first?.kind);
    if (first === undefined || !kind.success) return [];
    const { memberId, year } = first;
    const least = kind.data === 'dues' ? rulesOfYear(rules, year).least : anyAmount;
    return [{ memberId, kind: kind.data, year, steps: markSteps(group, least) }];
  });
}

/** The same for the same person, kind and year on every central. */
const markId = (scope: string, { memberId, kind, year }: DuesMarkFields): string =>
  uuidFrom(createHash('sha256').update(`${scope} ${memberId} ${kind} ${year}`).digest());

const standingOf = (dues: string): ScopeId => scopeOf(sectionOf(dues), 'standing');
const duesOf = (standing: string): ScopeId => scopeOf(sectionOf(standing), 'dues');
const lineOf = (id: string) => ({ entity: 'dues-mark', id, op: 'put' }) as const;
