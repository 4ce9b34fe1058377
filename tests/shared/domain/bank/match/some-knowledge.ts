import type {
  BankKnowledge,
  ExpectedDues,
  OpenPayment,
} from '#shared/domain/bank/match/knowledge.ts';
import { createNameIndex, type KnownPerson } from '#shared/domain/bank/match/name-index.ts';
import { suggestMatches } from '#shared/domain/bank/match/suggest-matches.ts';
import type { LineToMatch, Suggestion } from '#shared/domain/bank/match/suggestion.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';

/** `durand paul` → Paul Durand, known by that id. */
export function person(id: string, said: Partial<KnownPerson> = {}): KnownPerson {
  const [familyName = '', givenName = null] = id.split(' ');
  return { id, familyName, givenName, birthName: null, memberNumber: null, mates: [], ...said };
}

export const owes = (memberId: string, amount: number, year = 2026): ExpectedDues => ({
  memberId,
  year,
  suggested: toCents(amount),
  lastYear: null,
});

export const paid = (
  id: string,
  said: Partial<OpenPayment> & { readonly by: string; readonly cents: number },
): OpenPayment => ({
  ids: [id],
  people: [said.by],
  amount: toCents(said.cents),
  receivedOn: IsoDate.parse('2026-03-01'),
  means: { kind: 'transfer', reference: null },
  ...said,
});

type Known = Partial<Omit<BankKnowledge, 'index'>> & { readonly people?: readonly KnownPerson[] };

export const knowing = ({ people = [], ...known }: Known): BankKnowledge => ({
  index: createNameIndex(people),
  payments: [],
  banked: [],
  deposits: [],
  expected: [],
  remembered: new Map(),
  before: new Map(),
  yearOf: (day) => Number(day.slice(0, 4)),
  ...known,
});

export const aLine = (
  label: string,
  amount: number,
  said: Partial<LineToMatch> = {},
): LineToMatch => ({
  id: label,
  bookedOn: IsoDate.parse('2026-03-05'),
  amount: toCents(amount),
  label,
  reference: null,
  iban: null,
  ...said,
});

export const firstOf = (line: LineToMatch, known: Known): Suggestion | undefined =>
  suggestMatches([line], knowing(known)).get(line.id)?.[0];

/** Whose dues it is, as one text: `sure durand paul 2000`. */
export function said(suggestion: Suggestion | undefined): string {
  if (suggestion === undefined) return 'nothing';
  const { confidence, act } = suggestion;
  switch (act.kind) {
    case 'tie':
    case 'reverse':
      return `${confidence} ${act.kind} ${act.payments.join(' ')}`;
    case 'record':
      return `${confidence} ${act.parts
        .map(({ memberId, kind, amount }) => `${kind} ${memberId} ${amount}`)
        .join(', ')}`;
    case 'not-ours':
      return `${confidence} not ours: ${act.reason}`;
  }
}
