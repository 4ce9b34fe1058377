import {
  everybody,
  type SegmentCondition,
  type SegmentQuery,
} from '#shared/domain/segments/segment.ts';

/** Questions that every section asks, ready made. Their names: `segment.quick.<id>`. */
export const quickFilters = {
  members: all(kindIs('member')),
  sympathisers: all(kindIs('sympathiser')),
  newcomers: all({
    kind: 'column',
    column: 'joinedOn',
    test: { op: 'in-last', span: { count: 6, unit: 'month' } },
  }),
  unreachable: all(isEmpty('email'), isEmpty('phone')),
  unpaid: all(kindIs('member'), {
    kind: 'payments',
    has: false,
    kinds: ['dues'],
    period: { kind: 'this-year' },
    atLeast: null,
    atMost: null,
  }),
} as const satisfies Readonly<Record<string, SegmentQuery>>;

/** Whose birthday is in a month, 1 to 12: this one depends on the day it is asked. */
export const birthdaysIn = (month: number): SegmentQuery =>
  all({ kind: 'column', column: 'birthDate', test: { op: 'in-month', month } });

function all(...conditions: readonly SegmentCondition[]): SegmentQuery {
  return { ...everybody, conditions };
}

function kindIs(kind: string): SegmentCondition {
  return { kind: 'column', column: 'kind', test: { op: 'any-of', values: [kind] } };
}

function isEmpty(column: string): SegmentCondition {
  return { kind: 'column', column, test: { op: 'is-empty' } };
}
