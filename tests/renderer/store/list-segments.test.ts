import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { everybody, type SegmentQuery } from '#shared/domain/segments/segment.ts';
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
const notPaidSince: SegmentQuery = {
  ...everybody,
  conditions: [
    {
      kind: 'payments',
      has: false,
      kinds: [],
      period: { kind: 'this-year' },
      atLeast: null,
      atMost: null,
    },
  ],
};

describe('a segment in a list', () => {
  it('lists nobody, and says why, when it cannot be asked', async () => {
    const { lists } = officeOf(towns);
    const segment = oneCondition('custom.gone', ['x']);

    const list = await lists.list({ ...anyList, segment });

    expect(list).toMatchObject({ people: 0, refused: [{ kind: 'unknown-column', path: [0] }] });
  });

  it('follows payments, and reversals of them', async () => {
    const office = officeOf([{ familyName: 'Arnaud' }, { familyName: 'Bodin' }]);
    const names = async () =>
      read((await office.lists.list({ ...anyList, segment: notPaidSince })).lines);
    expect(await names()).toEqual(['Arnaud', 'Bodin']);

    office.pay(1, aPayment({ memberId: idOf(0) }));
    expect(await names()).toEqual(['Bodin']);

    office.pay(2, aPayment({ memberId: idOf(0), amount: -6_000, reverses: idOf(900_001) }));
    expect(await names()).toEqual(['Arnaud', 'Bodin']);
  });

  it('counts the payments of a merged record for the one that speaks for it', async () => {
    const office = officeOf([{ familyName: 'Arnaud' }, { familyName: 'Arnaut' }]);
    office.pay(1, aPayment({ memberId: idOf(1) }));
    const names = async () =>
      read((await office.lists.list({ ...anyList, segment: notPaidSince })).lines);
    expect(await names()).toEqual(['Arnaud']);

    office.put([[1, { ...aMember(), familyName: 'Arnaut', mergedInto: idOf(0) }]]);
    expect(await names()).toEqual([]);

    office.put([[1, { ...aMember(), familyName: 'Arnaut' }]]);
    expect(await names()).toEqual(['Arnaud']);
  });

  it('follows the day', async () => {
    const office = officeOf([{ familyName: 'Arnaud', joinedOn: IsoDate.parse('2026-05-23') }]);
    const test = { op: 'in-last', span: { count: 6, unit: 'month' } } as const;
    const segment: SegmentQuery = {
      ...everybody,
      conditions: [{ kind: 'column', column: 'joinedOn', test }],
    };
    expect(await office.lists.countSegment(segment)).toEqual({ kind: 'counted', count: 1 });

    office.day.today = IsoDate.parse('2026-11-24');

    expect(await office.lists.countSegment(segment)).toEqual({ kind: 'counted', count: 0 });
  });

  it('follows the segments that it includes', async () => {
    const office = officeOf(towns);
    const id = idOf(800_000);
    const segment: SegmentQuery = {
      ...everybody,
      conditions: [{ kind: 'segment', id, include: false }],
    };
    office.putRecord('segment', id, { name: 'S', query: oneCondition('town', ['Vernoy']) });
    expect(await office.lists.countSegment(segment)).toEqual({ kind: 'counted', count: 2 });

    office.putRecord('segment', id, { name: 'S', query: oneCondition('town', ['Plélan']) });

    expect(await office.lists.countSegment(segment)).toEqual({ kind: 'counted', count: 4 });
  });
});

describe('a long question', () => {
  const many = Array.from({ length: 60_000 }, (_, at) => ({
    familyName: `Née-${(at * 7_919) % 60_000}`,
  }));
  const contains: SegmentQuery = {
    ...everybody,
    conditions: [{ kind: 'column', column: 'name', test: { op: 'contains', text: 'nee' } }],
  };

  it('lets others have their turn, and begins anew when they change somebody', async () => {
    const office = officeOf(many);
    office.meanwhile(() => office.put([[0, null]]));

    const list = await office.lists.list({ ...anyList, segment: contains });

    expect(office.turns()).toBeGreaterThan(0);
    expect(list.people).toBe(many.length - 1);
  });

  it('gives way to a newer count', async () => {
    const { lists } = officeOf(many);

    const both = await Promise.all([lists.countSegment(contains), lists.countSegment(everybody)]);

    expect(both).toEqual([{ kind: 'superseded' }, { kind: 'counted', count: many.length }]);
  });
});
