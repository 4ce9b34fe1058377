import fc from 'fast-check';
import type { PushFault } from './model-office.ts';

export const officeCount = 3;
export const sectionCount = 3;

const office = fc.nat(officeCount - 1);
const section = fc.nat(sectionCount - 1);
const which = fc.nat(9);
const fault = fc.constantFrom<PushFault>('none', 'request-lost', 'answer-lost', 'sent-twice');

const kinds = {
  create: fc.record({ kind: fc.constant('create'), office, section }),
  patch: fc.record({
    kind: fc.constant('patch'),
    office,
    which,
    field: fc.constantFrom('phone', 'town', 'custom.a', 'custom.b'),
  }),
  protect: fc.record({
    kind: fc.constant('protect'),
    office,
    which,
    consent: fc.constantFrom('granted', 'refused', 'unknown'),
  }),
  join: fc.record({
    kind: fc.constant('join'),
    office,
    which,
    as: fc.constantFrom('member', 'sympathiser'),
  }),
  record: fc.record({ kind: fc.constant('record'), office, place: fc.nat(sectionCount) }),
  rename: fc.record({ kind: fc.constant('rename'), office, which }),
  discard: fc.record({ kind: fc.constant('discard'), office, which }),
  remove: fc.record({ kind: fc.constant('remove'), office, which }),
  move: fc.record({ kind: fc.constant('move'), office, which, section }),
  review: fc.record({
    kind: fc.constant('review'),
    office,
    which,
    keep: fc.constantFrom('server', 'client'),
  }),
  push: fc.record({ kind: fc.constant('push'), office, fault }),
  pull: fc.record({
    kind: fc.constant('pull'),
    office,
    limit: fc.integer({ min: 1, max: 3 }),
    isAnswerLost: fc.boolean(),
  }),
  together: fc.record({ kind: fc.constant('together'), limit: fc.integer({ min: 1, max: 4 }) }),
  grant: fc.record({ kind: fc.constant('grant'), office, section, isGranted: fc.boolean() }),
} as const;

type Kinds = typeof kinds;
type MadeBy<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Command = MadeBy<Kinds[keyof Kinds]>;

const weights: Readonly<Record<keyof Kinds, number>> = {
  create: 3,
  patch: 8,
  protect: 1,
  join: 1,
  record: 2,
  rename: 3,
  discard: 1,
  remove: 1,
  move: 3,
  review: 1,
  push: 6,
  pull: 6,
  together: 3,
  grant: 1,
};

/** What may happen to three offices of a federation with three sections. */
export const history: fc.Arbitrary<readonly Command[]> = fc.array(
  fc.oneof(
    ...Object.entries(kinds).map(([kind, arbitrary]) => ({
      // The weights have the same keys.
      weight: weights[kind as keyof Kinds],
      arbitrary: arbitrary as fc.Arbitrary<Command>,
    })),
  ),
  { minLength: 20, maxLength: 80, size: 'max' },
);
