import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { aMember } from '../../builders/a-member.ts';
import { aPayment } from '../../shared/domain/segments/some-facts.ts';
import { anyList, idOf, officeOf, oneCondition, read } from './support/list-office.ts';

const towns = [
  { familyName: 'Arnaud', town: 'Vernoy' },
  { familyName: 'Bodin', town: 'Plélan' },
  { familyName: 'Colin', town: 'VERNOY' },
  { familyName: 'Denis', town: null },
  { familyName: 'Étienne', town: 'Vernoy' },
];
const byTown = { ...anyList, groupBy: 'town' };

describe('a list of members', () => {
  it('finds a name with one letter wrong, and says that it is a guess', async () => {
    const { lists } = officeOf([{ familyName: 'Carpentier' }]);

    const list = await lists.list({ ...anyList, text: 'carpantier' });

    expect(list).toMatchObject({ total: 1, isApproximate: true });
  });

  it('gives only the lines that were asked for', async () => {
    const { lists } = officeOf(
      Array.from({ length: 30 }, (_, at) => ({ familyName: `P${at + 10}` })),
    );

    const list = await lists.list({ ...anyList, from: 3, to: 6 });

    expect(list.total).toBe(30);
    expect(read(list.lines)).toEqual(['P13', 'P14', 'P15']);
  });

  it('sorts by a second column where the first one is equal', async () => {
    const { lists } = officeOf([
      { familyName: 'A', town: 'Vernoy', joinedOn: IsoDate.parse('2020-01-01') },
      { familyName: 'B', town: 'Plélan', joinedOn: IsoDate.parse('2021-01-01') },
      { familyName: 'C', town: 'Vernoy', joinedOn: IsoDate.parse('2022-01-01') },
      { familyName: 'D', town: null, joinedOn: null },
    ]);

    const { lines } = await lists.list({
      ...anyList,
      sort: [
        { column: 'town', direction: 'descending' },
        { column: 'joinedOn', direction: 'descending' },
      ],
    });

    expect(read(lines)).toEqual(['C', 'A', 'B', 'D']);
  });

  it('passes over levels and groups of columns that are gone', async () => {
    const { lists } = officeOf(towns);
    const sort = [{ column: 'custom.gone', direction: 'descending' } as const];

    const { lines } = await lists.list({ ...anyList, sort, groupBy: 'custom.gone' });

    expect(read(lines)).toEqual(['Arnaud', 'Bodin', 'Colin', 'Denis', 'Étienne']);
  });
});

describe('a grouped list', () => {
  it('puts people under the commonest spelling, and those of nowhere last', async () => {
    const { lists } = officeOf(towns);

    const list = await lists.list(byTown);

    expect(read(list.lines)).toEqual([
      ...['Plélan (1)', 'Bodin', 'Vernoy (3)', 'Arnaud', 'Colin', 'Étienne'],
      ...['null (1)', 'Denis'],
    ]);
    expect(list).toMatchObject({ total: 8, people: 5 });
  });

  it('leaves out the people of folded groups, but not their count', async () => {
    const { lists } = officeOf(towns);
    const headings = (await lists.list(byTown)).lines.filter(({ kind }) => kind === 'group');
    const foldedGroups = headings.slice(1).map(({ key }) => key);

    const list = await lists.list({ ...byTown, foldedGroups, from: 1, to: 9 });

    expect(read(list.lines)).toEqual(['Bodin', 'Vernoy (3)', 'null (1)']);
    expect(list).toMatchObject({ total: 4, people: 5 });
  });

  it('keeps the key of a group when its people change', async () => {
    const office = officeOf(towns);
    const keys = async () =>
      (await office.lists.list(byTown)).lines.flatMap((line) =>
        line.kind === 'group' ? [line.key] : [],
      );
    const before = await keys();

    office.put([
      [0, aMember({ familyName: 'Arnaud', town: 'Plélan' })],
      [4, aMember({ familyName: 'Étienne', town: 'Auray' })],
    ]);

    expect((await keys()).slice(1)).toEqual(before);
  });

  it('sums up each group', async () => {
    const office = officeOf(towns);
    office.pay(1, aPayment({ memberId: idOf(0), amount: 6_000 }));
    office.pay(2, aPayment({ memberId: idOf(4), amount: 1_050 }));

    const { lines } = await office.lists.list({ ...byTown, totals: ['paidThisYear', 'kind'] });

    const vernoy = lines.find((line) => line.kind === 'group' && line.value === 'Vernoy');
    expect(vernoy).toMatchObject({
      totals: {
        paidThisYear: { sum: 7_050, filled: 3, average: 2_350 },
        kind: { sum: null, filled: 3, choices: [{ value: 'member', count: 3 }] },
      },
    });
  });

  it('says on which line a person is, and nothing of one who is folded away', async () => {
    const { lists } = officeOf(towns);
    const key = (await lists.list(byTown)).lines[2]?.key ?? '';
    const query = { ...byTown, foldedGroups: [key] };

    expect(await lists.positionOf({ id: idOf(0), query: byTown })).toBe(3);
    expect(await lists.positionOf({ id: idOf(0), query })).toBeNull();
    expect(await lists.positionOf({ id: idOf(3), query })).toBe(4);
  });
});

describe('what is asked of a list beside its lines', () => {
  it('gives values and ids of a range of lines without its headings', async () => {
    const { lists } = officeOf(towns);
    const query = { ...byTown, from: 1, to: 4 };

    expect(await lists.listIds(query)).toEqual([idOf(1), idOf(0)]);
    expect(await lists.listValues({ query, columns: ['familyName', 'gone', 'town'] })).toEqual([
      ['Bodin', null, 'Plélan'],
      ['Arnaud', null, 'Vernoy'],
    ]);
  });

  it('totals everybody who is listed', async () => {
    const { lists } = officeOf(towns);
    const segment = oneCondition('town', ['vernoy']);

    const totals = await lists.listTotals({
      question: { ...anyList, segment },
      columns: ['seniority'],
    });

    expect(totals).toEqual({
      people: 3,
      columns: { seniority: { filled: 3, sum: 15, average: 5, choices: null } },
    });
  });

  it('offers the values of a column, the most frequent first', async () => {
    const { lists } = officeOf([...towns, { familyName: 'F', town: 'Vernoy' }]);

    expect(await lists.facets('town')).toEqual([
      { value: 'Vernoy', count: 3 },
      { value: 'Plélan', count: 1 },
      { value: 'VERNOY', count: 1 },
    ]);
  });
});
