import { describe, expect, it } from 'vitest';
import { entriesOf } from '#shared/domain/members/entries.ts';
import { MemberFields } from '#shared/domain/members/member.ts';
import { recordKinds } from '#shared/domain/records/record.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import type { DemoPlace } from '../../../central/demo/demo-members.ts';
import { type DemoRow, demoSection } from '../../../central/demo/demo-section.ts';
import { mayLive } from '../../../central/sync/kinds.ts';

const place: DemoPlace = {
  seed: 17,
  people: 520,
  numberPrefix: 'VER',
  towns: [{ postcode: '35971', town: 'Vernoy-sur-Lie' }],
};

/** Ids that are the same at every call. */
function counting() {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
}

const rows = demoSection(place, counting());
const of = (entity: DemoRow['entity']) => rows.filter((row) => row.entity === entity);
const people = of('member').map(({ id, fields }): MemberFields & { readonly id: string } => ({
  ...MemberFields.parse(fields),
  id,
}));
const those = (test: (person: (typeof people)[number]) => unknown) => people.filter(test).length;

describe('a section of the demo', () => {
  it('is the same every time', () => {
    expect(demoSection(place, counting())).toEqual(rows);
  });

  it('keeps only rows as their schemas want them, where their kinds live', () => {
    for (const { entity, fields, lives } of rows) {
      const schema = entity === 'member' ? MemberFields : recordKinds[entity].fields;
      expect(schema.safeParse(fields).success).toBe(true);
      expect(mayLive(entity, scopeOf('vernoy', lives))).toBe(true);
    }
  });

  it('has ten tags, three fields of its own and three segments, and uses them', () => {
    expect([of('tag'), of('custom-field'), of('segment')].map((list) => list.length)).toEqual([
      10, 3, 3,
    ]);
    for (const { id } of of('tag')) {
      expect(those((person) => person[`tag.${id}`] === true)).toBeGreaterThan(3);
    }
    for (const { id } of of('custom-field')) {
      expect(those((person) => person[`custom.${id}`] !== undefined)).toBeGreaterThan(20);
    }
  });

  it('knows of some people what is rare, and of most people little', () => {
    const rare = [
      those(({ birthName }) => birthName),
      those((person) => entriesOf(person, 'contact').length),
      those((person) => entriesOf(person, 'mandate').length),
      those((person) => entriesOf(person, 'topic').length),
      those((person) => entriesOf(person, 'proof').length),
      those(({ contactedOn }) => contactedOn),
    ];

    for (const count of rare) {
      expect(count).toBeGreaterThan(5);
      expect(count).toBeLessThan(people.length * 0.95);
    }
    expect(those((person) => entriesOf(person, 'role').length)).toBe(6);
  });

  it('keeps the address of a couple once, and each as the partner of the other', () => {
    const households = of('household');

    expect(households.length).toBeGreaterThan(8);
    for (const { id } of households) {
      const [first, second] = people.filter(({ household }) => household === id);
      expect([first?.street, second?.street]).toEqual([null, null]);
      expect(first?.[`link.${second?.id}`]).toBe('partner');
      expect(second?.[`link.${first?.id}`]).toBe('partner');
    }
  });

  it('has payments of the last four years, of people it keeps', () => {
    const ids = new Set(people.map(({ id }) => id));
    const payments = of('contribution').map(({ fields }) => fields);

    expect(payments.length).toBeGreaterThan(500);
    expect(payments.every(({ memberId }) => ids.has(String(memberId)))).toBe(true);
    expect(new Set(payments.map(({ year }) => year))).toEqual(new Set([2023, 2024, 2025, 2026]));
  });

  it('has four people twice, the second time differently written', () => {
    const planted = people.slice(-4);

    for (const copy of planted) {
      const original = people.find(
        (person) =>
          person.id !== copy.id &&
          ((copy.phone !== null && person.phone === copy.phone) ||
            (copy.email !== null && person.email === copy.email)),
      );
      expect(original).toBeDefined();
    }
  });
});
