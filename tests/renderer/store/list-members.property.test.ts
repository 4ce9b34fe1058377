import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { matches, parseQuery, rankOf } from '#shared/domain/members/search-query.ts';
import { searchText } from '#shared/domain/members/search-text.ts';
import { createHeldRows } from '../../../renderer/store/memory/held-rows.ts';
import { createOutbox } from '../../../renderer/store/memory/outbox.ts';
import { createPeople } from '../../../renderer/store/memory/people.ts';
import { createMemberLists } from '../../../renderer/store/query/list-members.ts';
import type { ListColumn, ListQuery } from '../../../renderer/store/store-api.ts';
import { aMember } from '../../builders/a-member.ts';
import { aHeld } from '../../builders/a-mutation.ts';

const family = fc.constantFrom(
  'Dupont',
  'DUPOND',
  'Élan',
  'Elan',
  'Le Goff',
  'L’Hôte',
  'Nguyên',
  'Zola',
  'ab',
);
const given = fc.constantFrom('Marie', 'Éric', 'Jean-Luc', null);
const person = fc.record({
  familyName: family,
  givenName: given,
  memberNumber: fc.constantFrom('2', '10', 'A-7', null),
  town: fc.constantFrom('Évry', 'Évreux', 'Brest', null),
  email: fc.constantFrom('a@exemple.fr', 'b@exemple.fr', null),
  phone: fc.constantFrom('+33612345678', '01 23', null),
  kind: fc.constantFrom('member' as const, 'former' as const),
  joinedOn: fc.constantFrom('2020-01-02', '2019-12-31', null),
});
const columns: readonly ListColumn[] = [
  'name',
  'memberNumber',
  'town',
  'kind',
  'email',
  'phone',
  'joinedOn',
];
const asked = fc.record({
  text: fc.constantFrom(
    '',
    'd',
    'du',
    'dup',
    'dupont',
    'elan',
    'jean luc',
    'goff le',
    '7',
    'a7',
    '06',
    '061',
    'evr',
    'zz',
    'dupomt',
  ),
  column: fc.constantFrom(...columns),
  direction: fc.constantFrom('ascending' as const, 'descending' as const),
});

type Change = {
  readonly who: number;
  readonly said: (typeof person extends fc.Arbitrary<infer P> ? P : never) | null;
};
const change: fc.Arbitrary<Change> = fc.record({
  who: fc.nat(420),
  said: fc.option(person, { nil: null, freq: 4 }),
});

const idOf = (who: number) =>
  `0193f1a0-0000-7000-8000-${String(who).padStart(12, '0')}` as MemberId;
const words = new Intl.Collator('fr', { sensitivity: 'base' });
const numbers = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
const nameOf = ({ familyName, givenName }: MemberFields) =>
  [familyName, givenName].filter(Boolean).join(' ');
const kinds = ['member', 'sympathiser', 'former'];

/** The list as one would write it without a thought for speed. */
function expected(
  people: ReadonlyMap<MemberId, MemberFields>,
  { text, sort }: ListQuery,
): readonly string[] {
  const query = parseQuery(text);
  const rank = (fields: MemberFields) => (query === null ? 0 : rankOf(query, searchText(fields)));
  const key = (fields: MemberFields): string | null => {
    if (sort.column === 'name') return nameOf(fields);
    return sort.column === 'kind' ? String(kinds.indexOf(fields.kind)) : fields[sort.column];
  };
  const compare = (a: string, b: string) => {
    if (sort.column === 'name') return words.compare(a, b);
    if (sort.column === 'memberNumber' || sort.column === 'town') return numbers.compare(a, b);
    return a < b ? -1 : Number(a > b);
  };
  const turn = sort.direction === 'ascending' ? 1 : -1;
  return [...people]
    .filter(([, fields]) => query === null || matches(query, searchText(fields)))
    .sort(([idA, a], [idB, b]) => {
      const [keyA, keyB] = [key(a), key(b)];
      const byRank = rank(b) - rank(a);
      const byEmptiness = Number(keyA === null) - Number(keyB === null);
      const turned = keyA === null ? 1 : turn;
      const byKey = compare(keyA ?? '', keyB ?? '');
      const byName = words.compare(nameOf(a), nameOf(b)) || (idA < idB ? -1 : 1);
      return byRank || byEmptiness || turned * (byKey || byName);
    })
    .map(([id]) => id);
}

describe('a list of members', () => {
  it('is what a plain filter and sort would give, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.array(change, { maxLength: 41 }),
            fc.array(asked, { minLength: 1, maxLength: 4 }),
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (rounds) => {
          const held = createHeldRows();
          const people = createPeople(held, createOutbox());
          const lists = createMemberLists(people);
          const plain = new Map<MemberId, MemberFields>();
          for (let who = 0; who < 400; who += 1) {
            const fields = aMember({ familyName: `P${who % 7}`, town: who % 3 ? 'Évry' : null });
            held.put(aHeld({ id: idOf(who), fields }));
            plain.set(idOf(who), fields);
          }
          people.refresh(held.members.keys());
          for (const [changes, questions] of rounds) {
            for (const { who, said } of changes) {
              const fields = said === null ? null : ({ ...aMember(), ...said } as MemberFields);
              if (fields === null) held.drop(idOf(who));
              else held.put(aHeld({ id: idOf(who), fields }));
              if (fields === null) plain.delete(idOf(who));
              else plain.set(idOf(who), fields);
            }
            people.refresh(changes.map(({ who }) => idOf(who)));
            for (const { text, ...sort } of questions) {
              const query = { text, sort, from: 0, to: 1_000 };
              const list = lists.list(query);
              const wanted = expected(plain, query);
              if (list.isApproximate) expect(wanted).toEqual([]);
              else expect(list.rows.map(({ id }) => id)).toEqual(wanted);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds a name with one letter wrong, and says that it is a guess', () => {
    const held = createHeldRows();
    held.put(aHeld({ fields: aMember({ familyName: 'Carpentier' }) }));
    const people = createPeople(held, createOutbox());
    people.refresh([aHeld().id]);

    const sort = { column: 'name', direction: 'ascending' } as const;
    const list = createMemberLists(people).list({ text: 'carpantier', sort, from: 0, to: 10 });

    expect(list).toMatchObject({ total: 1, isApproximate: true });
  });

  it('gives only the rows that were asked for', () => {
    const held = createHeldRows();
    const people = createPeople(held, createOutbox());
    for (let who = 0; who < 30; who += 1) {
      held.put(aHeld({ id: idOf(who), fields: aMember({ familyName: `P${who + 10}` }) }));
    }
    people.refresh(held.members.keys());

    const sort = { column: 'name', direction: 'ascending' } as const;
    const list = createMemberLists(people).list({ text: '', sort, from: 3, to: 6 });

    expect(list.total).toBe(30);
    expect(list.rows.map(({ fields }) => fields.familyName)).toEqual(['P13', 'P14', 'P15']);
  });
});
