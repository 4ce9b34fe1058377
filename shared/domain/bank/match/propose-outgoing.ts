import { toCents } from '../../cents.ts';
import { foldText } from '../../members/fold-text.ts';
import { dayBefore } from '../../segments/shift-day.ts';
import type { NamedPerson } from './find-people.ts';
import type { OpenPayment } from './knowledge.ts';
import type { Asked, Proposal } from './proposal.ts';
import { saysPlatform } from './propose-payout.ts';
import type { MatchReason } from './suggestion.ts';

const feeWords =
  /\b(frais|commissions?|agios|tenue de compte|cotisation carte|cotis carte|cotis(ation)? compte|abonnement|interets debiteurs|arrete de compte)\b/u;
const returnWords =
  /\b(impayes?|rejets?|rejete|retours?|retourne|sans provision|annul\w*|rembours\w*|remb|contestation)\b/u;

/** Money that left: fees, a cheque that came back, a refund; else no payment of the ledger. */
export function proposeOutgoing(asked: Asked, named: readonly NamedPerson[]): readonly Proposal[] {
  const label = foldText(asked.line.label);
  const isReturn = returnWords.test(label) || saysPlatform(label);
  const returned = isReturn ? proposeReturned(asked, named) : [];
  if (returned.length > 0) return returned;
  if (feeWords.test(label))
    return [
      {
        confidence: 'sure',
        act: { kind: 'not-ours', reason: 'fees' },
        because: [{ kind: 'fees' }],
        weight: 50,
      },
    ];
  return [
    {
      confidence: 'look',
      act: { kind: 'not-ours', reason: 'expense' },
      because: [{ kind: isReturn ? 'returned' : 'outgoing' }],
      weight: 0,
    },
  ];
}

const returnedWithinMonths = 6;

/** Never sure: what is taken back is looked at. */
function proposeReturned(asked: Asked, named: readonly NamedPerson[]): readonly Proposal[] {
  const { line, money, label } = asked;
  const since = dayBefore(line.bookedOn, { count: returnedWithinMonths, unit: 'month' });
  const payments = money
    .bankedOver(toCents(0 - line.amount))
    .filter(({ receivedOn }) => receivedOn >= since && receivedOn <= line.bookedOn)
    // What a platform takes back was paid there.
    .filter(({ means }) => means?.kind === 'online' || !saysPlatform(line.label));
  const numbered = payments.filter(
    ({ means }) =>
      means?.kind === 'cheque' && means.number !== null && label.numbers.has(means.number),
  );
  const names = new Map(named.filter(({ level }) => level >= 2).map((one) => [one.id, one]));
  const theirs = payments.filter(({ people }) => people.some((id) => names.has(id)));
  const found = numbered.length > 0 ? numbered : theirs;
  const isFound = found.length > 0;
  const chosen = isFound ? found : payments;
  return chosen.slice(0, 4).map((payment) => ({
    confidence: chosen.length === 1 && isFound ? 'likely' : 'look',
    act: { kind: 'reverse', payments: payment.ids },
    because: [{ kind: 'returned' }, ...whose(payment, names, numbered.includes(payment))],
    weight: 40,
  }));
}

function whose(
  { people, means }: OpenPayment,
  names: ReadonlyMap<string, NamedPerson>,
  isNumbered: boolean,
): readonly MatchReason[] {
  if (isNumbered && means?.kind === 'cheque' && means.number !== null)
    return [{ kind: 'cheque-number', number: means.number }];
  const person = people.map((id) => names.get(id)).find((one) => one !== undefined);
  return person === undefined
    ? [{ kind: 'same-amount', as: 'recorded' }]
    : [{ kind: 'name', memberId: person.id, likeness: person.likeness }];
}
