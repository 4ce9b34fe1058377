import { unreachable } from '../../../result.ts';
import { foldText } from '../../members/fold-text.ts';
import type { MemberFields } from '../../members/member.ts';
import type { Arrears } from './arrears-of.ts';

export const owingChoices = ['all', 'due', 'several', 'never'] as const;
export const contactChoices = ['all', 'none', 'some'] as const;
export const promiseChoices = ['all', 'none', 'open', 'broken'] as const;

export type ArrearsFilter = {
  readonly text: string;
  /** `due`: their time of grace is over; `several`: more than one year. */
  readonly owing: (typeof owingChoices)[number];
  /** Whether they were ever written to or called. */
  readonly contact: (typeof contactChoices)[number];
  readonly promise: (typeof promiseChoices)[number];
};

export const everyArrears: ArrearsFilter = {
  text: '',
  owing: 'all',
  contact: 'all',
  promise: 'all',
};

export const arrearsColumns = [
  'name',
  'town',
  'since',
  'years',
  'rest',
  'because',
  'lastPayment',
  'lastContact',
  'promise',
] as const;
export type ArrearsColumn = (typeof arrearsColumns)[number];

export type ArrearsSort = {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
};

type Row = Pick<MemberFields, 'familyName' | 'givenName' | 'memberNumber'> & {
  readonly arrears: Arrears;
  readonly address: { readonly town: string | null };
};

/** Those who are asked for; `rows` by name, in which order people stay who are otherwise alike. */
export function findArrears<R extends Row>(
  rows: readonly R[],
  filter: ArrearsFilter,
  sort: readonly ArrearsSort[],
): readonly R[] {
  const words = foldText(filter.text).split(' ').filter(Boolean);
  const found = rows.filter(
    (row) => owes(row.arrears, filter) && words.every((word) => textOf(row).includes(word)),
  );
  if (sort.length === 0) return found;
  return found
    .map((row) => ({ row, keys: sort.map(({ column }) => keyOf(row, column)) }))
    .sort((a, b) => compareKeys(a.keys, b.keys, sort))
    .map(({ row }) => row);
}

function owes({ kind, tolerated, years, lastContact, promise }: Arrears, filter: ArrearsFilter) {
  const state = promise?.state ?? 'none';
  const isContacted = lastContact !== null;
  return (
    (filter.promise === 'all' || filter.promise === state) &&
    (filter.contact === 'all' || (filter.contact === 'some') === isContacted) &&
    owesAs(filter.owing, { kind, tolerated, count: years.length })
  );
}

type Owing = Pick<Arrears, 'kind' | 'tolerated'> & { readonly count: number };

function owesAs(asked: ArrearsFilter['owing'], { kind, tolerated, count }: Owing): boolean {
  switch (asked) {
    case 'all':
      return true;
    case 'due':
      return !tolerated;
    case 'several':
      return count > 1;
    case 'never':
      return kind === 'never';
    default:
      return unreachable(asked);
  }
}

const textOf = ({ familyName, givenName, memberNumber, address }: Row): string =>
  foldText([familyName, givenName, memberNumber, address.town].filter(Boolean).join(' '));

type Key = string | number | null;

function keyOf({ familyName, givenName, address, arrears }: Row, column: string): Key {
  const { since, years, rest, isWhole, lastPayment, lastContact, promise } = arrears;
  const keys: Readonly<Record<ArrearsColumn, Key>> = {
    name: foldText(`${familyName} ${givenName ?? ''}`),
    town: address.town === null ? null : foldText(address.town),
    since,
    years: years.length,
    rest: isWhole || rest > 0 ? rest : null,
    because: years[0]?.because.kind ?? null,
    lastPayment: lastPayment?.on ?? null,
    lastContact: lastContact?.on ?? null,
    promise: promise?.dueBy ?? null,
  };
  const known = arrearsColumns.find((one) => one === column);
  return known === undefined ? null : keys[known];
}

function compareKeys(a: readonly Key[], b: readonly Key[], sort: readonly ArrearsSort[]): number {
  for (const [at, { direction }] of sort.entries()) {
    const [one, other] = [a[at] ?? null, b[at] ?? null];
    if (one === other) continue;
    // What is not known stands last, whichever way.
    if (one === null) return 1;
    if (other === null) return -1;
    return (one < other ? -1 : 1) * (direction === 'ascending' ? 1 : -1);
  }
  return 0;
}
