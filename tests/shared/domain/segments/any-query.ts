import fc from 'fast-check';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import type { PersonFacts } from '#shared/domain/members/person-facts.ts';
import type {
  ColumnTest,
  SegmentCondition,
  SegmentGroup,
} from '#shared/domain/segments/segment.ts';
import { aPayment, someFacts } from './some-facts.ts';

export const anyDay = fc
  .tuple(fc.integer({ min: 1950, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => {
    const time = Date.UTC(year, month - 1, 1 + day);
    return IsoDate.parse(new Date(time).toISOString().slice(0, 10));
  });

const nearDay = fc.nat(900).map((ago) => {
  const time = Date.UTC(2026, 10, 23) + (60 - ago) * 86_400_000;
  return IsoDate.parse(new Date(time).toISOString().slice(0, 10));
});

const someTags = ['t1', 't2', 't3'] as const;

const anyPayment = fc.record({
  kind: fc.constantFrom('dues', 'donation', 'event'),
  year: fc.constantFrom(2024, 2025, 2026),
  amount: fc.constantFrom(0, 1_000, 2_500, 6_000),
  receivedOn: nearDay,
});

export const anyPerson: fc.Arbitrary<PersonFacts> = fc
  .record({
    familyName: fc.constantFrom('Dupont', 'Élan', 'D’Ailly', 'Œuvrard'),
    town: fc.constantFrom('Vernoy', 'VERNOY', 'Saint-Aubrac', null),
    kind: fc.constantFrom('member' as const, 'sympathiser' as const, 'former' as const),
    birthDate: fc.option(anyDay),
    joinedOn: fc.option(nearDay),
    emailConsent: fc.constantFrom('granted' as const, 'unknown' as const),
    doNotContact: fc.boolean(),
    tags: fc.subarray([...someTags]),
    payments: fc.array(anyPayment, { maxLength: 4 }),
    sectionId: fc.constantFrom('vernoy', 'auray'),
  })
  .map(({ tags, payments, sectionId, ...fields }) => {
    const own = Object.fromEntries(tags.map((tag) => [`tag.${tag}`, true]));
    // The keys above are those of entries.
    const patch = { ...fields, ...own } as MemberPatch;
    return someFacts(patch, { sectionId, payments: payments.map((one) => aPayment(one)) });
  });

const span = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
});
const bound = fc.option(fc.integer({ min: -5, max: 90 }));

type Asked = readonly [column: string, test: fc.Arbitrary<ColumnTest>];

const text = fc.constantFrom('dup', 'élan', 'VERNOY', 'saint aubrac', 'd ailly', 'oe');
const onText = fc.oneof(
  fc.record({
    op: fc.constantFrom(
      'contains' as const,
      'lacks' as const,
      'is' as const,
      'is-not' as const,
      'starts-with' as const,
    ),
    text,
  }),
  fc.record({
    op: fc.constantFrom('any-of' as const, 'none-of' as const),
    values: fc.array(text, { minLength: 1, maxLength: 3 }),
  }),
);
const filled = fc.record({ op: fc.constantFrom('is-filled' as const, 'is-empty' as const) });
const onDate = fc.oneof(
  fc.record({
    op: fc.constantFrom(
      'in-last' as const,
      'not-in-last' as const,
      'in-next' as const,
      'anniversary-in-next' as const,
    ),
    span,
  }),
  fc.record({ op: fc.constant('in-month' as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.tuple(nearDay, nearDay).map((days) => {
    const [from = null, to = null] = days.sort();
    return { op: 'date-between' as const, from, to };
  }),
  filled,
);
const onTags = fc.record({
  op: fc.constantFrom('any-of' as const, 'none-of' as const, 'all-of' as const),
  values: fc.subarray([...someTags], { minLength: 1 }),
});
const between = fc
  .tuple(bound, bound)
  .filter(([a, b]) => a !== null || b !== null)
  .map(([a, b]) => ({
    op: 'number-between' as const,
    from: a !== null && b !== null ? Math.min(a, b) : a,
    to: a !== null && b !== null ? Math.max(a, b) : b,
  }));

const asked: readonly Asked[] = [
  ['familyName', onText],
  ['town', fc.oneof(onText, filled)],
  [
    'kind',
    fc.record({
      op: fc.constantFrom('any-of' as const, 'none-of' as const),
      values: fc.subarray(['member', 'former'], { minLength: 1 }),
    }),
  ],
  ['joinedOn', onDate],
  ['birthDate', onDate],
  ['age', fc.oneof(between, filled)],
  ['doNotContact', fc.record({ op: fc.constantFrom('yes' as const, 'no' as const) })],
  ['tags', onTags],
];

const onColumn: fc.Arbitrary<SegmentCondition> = fc.oneof(
  ...asked.map(([column, test]) =>
    test.map((one): SegmentCondition => ({ kind: 'column', column, test: one })),
  ),
);

const onPayments: fc.Arbitrary<SegmentCondition> = fc
  .record({
    kind: fc.constant('payments' as const),
    has: fc.boolean(),
    kinds: fc.subarray(['dues', 'donation'] as const),
    period: fc.oneof(
      fc.record({ kind: fc.constantFrom('ever' as const, 'this-year' as const) }),
      fc.record({ kind: fc.constant('last-year' as const) }),
      fc.record({ kind: fc.constant('year' as const), year: fc.constantFrom(2024, 2026) }),
      fc.record({ kind: fc.constant('since' as const), day: nearDay }),
      fc.record({ kind: fc.constant('in-last' as const), span }),
    ),
    atLeast: fc.option(fc.constantFrom(1, 2_500)),
    atMost: fc.option(fc.constantFrom(6_000, 9_000)),
  })
  .map((one): SegmentCondition => ({ ...one, kinds: [...one.kinds] }));

export const anyLeaf: fc.Arbitrary<SegmentCondition> = fc.oneof(
  { weight: 4, arbitrary: onColumn },
  { weight: 1, arbitrary: onPayments },
);

const groupOf = (conditions: fc.Arbitrary<SegmentCondition>): fc.Arbitrary<SegmentGroup> =>
  fc.record({
    kind: fc.constant('group' as const),
    match: fc.constantFrom('all' as const, 'any' as const),
    not: fc.boolean(),
    conditions: fc.array(conditions, { minLength: 1, maxLength: 3 }),
  });

/** Sound queries without other segments, up to three groups deep. */
export const anyQuery: fc.Arbitrary<SegmentGroup> = groupOf(
  fc.oneof(anyLeaf, groupOf(fc.oneof(anyLeaf, groupOf(anyLeaf)))),
);
