import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { matches, parseQuery, rankOf } from '#shared/domain/members/search-query.ts';
import { searchText } from '#shared/domain/members/search-text.ts';
import type { ListLine, ListQuestion, SortLevel } from '../../../renderer/store/list-api.ts';
import { aMember } from '../../builders/a-member.ts';
import { anyList, idOf, listOffice, oneCondition } from './support/list-office.ts';

const person = fc.record({
  familyName: fc.constantFrom(
    'Dupont',
    'DUPOND',
    'Élan',
    'Elan',
    'Le Goff',
    'L’Hôte',
    'Nguyên',
    'Øst',
    'ab',
  ),
  givenName: fc.constantFrom('Marie', 'Éric', 'Jean-Luc', null),
  memberNumber: fc.constantFrom('2', '10', 'A-7', '002', null),
  town: fc.constantFrom('Évry', 'Évreux', 'EVRY', 'Brest', 'Łódź', null),
  email: fc.constantFrom('a@exemple.fr', 'b@exemple.fr', null),
  kind: fc.constantFrom('member' as const, 'former' as const),
  joinedOn: fc.constantFrom('2020-01-02', '2019-12-31', null),
});
type Said = typeof person extends fc.Arbitrary<infer P> ? P : never;
const columns = ['name', 'memberNumber', 'town', 'kind', 'email', 'joinedOn', 'seniority'] as const;
const level = fc.record({
  column: fc.constantFrom(...columns),
  direction: fc.constantFrom('ascending' as const, 'descending' as const),
});
const question = fc.record({
  text: fc.constantFrom(
    ...['', 'd', 'du', 'dup', 'dupont', 'elan', 'jean luc', 'goff le', '7', 'a7'],
    ...['06', '061', 'evr', 'zz', 'dupomt', '-'],
  ),
  segment: fc.constantFrom(
    null,
    oneCondition('kind', ['member']),
    oneCondition('town', ['évry', 'Brest']),
  ),
  sort: fc.uniqueArray(level, { maxLength: 3, selector: ({ column }) => column }),
  groupBy: fc.constantFrom(null, null, 'town', 'kind'),
});
const change = fc.record({
  who: fc.nat(420),
  said: fc.option(person, { nil: null, freq: 4 }),
});

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
const nameOf = ({ familyName, givenName }: MemberFields) =>
  [familyName, givenName].filter(Boolean).join(' ');

function keyIn(fields: MemberFields, column: string): string | number | null {
  if (column === 'name') return nameOf(fields);
  if (column === 'kind') return ['member', 'sympathiser', 'former'].indexOf(fields.kind);
  if (column === 'seniority') {
    if (fields.joinedOn === null) return null;
    return fields.joinedOn < '2021' ? 6 : 5;
  }
  const value = fields[column as 'town'];
  return value;
}

function compare(a: MemberFields, b: MemberFields, { column, direction }: SortLevel): number {
  const [x, y] = [keyIn(a, column), keyIn(b, column)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const found =
    typeof x === 'number' || typeof y === 'number' ? Number(x) - Number(y) : collator.compare(x, y);
  return direction === 'ascending' ? found : -found;
}

/** The list as one would write it without a thought for speed. */
function expected(
  people: ReadonlyMap<number, MemberFields>,
  { text, segment, sort, groupBy }: ListQuestion,
): readonly string[] {
  const query = parseQuery(text);
  const rank = (fields: MemberFields) => (query === null ? 0 : rankOf(query, searchText(fields)));
  const asked = segment?.conditions[0];
  const towns = ['évry', 'evry', 'brest'];
  const isIn = (fields: MemberFields) => {
    if (asked?.kind !== 'column') return true;
    if (asked.column === 'kind') return fields.kind === 'member';
    return towns.includes((fields.town ?? '').toLowerCase());
  };
  return [...people]
    .filter(([, fields]) => isIn(fields))
    .filter(([, fields]) => query === null || matches(query, searchText(fields)))
    .sort(([idA, a], [idB, b]) => {
      const levels = [...sort, { column: 'name', direction: 'ascending' } as const];
      if (groupBy !== null) {
        const byGroup = compare(a, b, { column: groupBy, direction: 'ascending' });
        if (byGroup !== 0) return byGroup;
      }
      const byRank = rank(b) - rank(a);
      if (byRank !== 0) return byRank;
      return levels.reduce((found, one) => found || compare(a, b, one), 0) || idA - idB;
    })
    .map(([who]) => idOf(who));
}

const keysOf = (lines: readonly ListLine[]) =>
  lines.flatMap((line) => (line.kind === 'row' ? [line.key] : []));

describe('a list of members', () => {
  it('is what a plain filter and sort would give, after any changes', async () => {
    const rounds = fc.array(
      fc.tuple(
        fc.array(change, { maxLength: 41 }),
        fc.array(question, { minLength: 1, maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(rounds, async (played) => {
        const office = listOffice();
        const plain = new Map<number, MemberFields>();
        for (let who = 0; who < 400; who += 1) {
          plain.set(who, aMember({ familyName: `P${who % 7}`, town: who % 3 ? 'Évry' : null }));
        }
        office.put(plain);
        const lists = office.lists();
        for (const [changes, questions] of played) {
          const said = changes.map(({ who, said: now }) => [who, made(now)] as const);
          office.put(said);
          for (const [who, fields] of said) {
            if (fields === null) plain.delete(who);
            else plain.set(who, fields);
          }
          for (const asked of questions) {
            const list = await lists.list({ ...anyList, ...asked, to: 2_000 });
            const wanted = expected(plain, asked);
            if (list.isApproximate) expect(wanted).toEqual([]);
            else expect(keysOf(list.lines)).toEqual(wanted);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

const made = (said: Said | null) =>
  said === null ? null : ({ ...aMember(), ...said } as MemberFields);
