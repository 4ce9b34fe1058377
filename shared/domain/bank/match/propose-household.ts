import type { Cents } from '../../cents.ts';
import type { NamedPerson } from './find-people.ts';
import type { Asked, Proposal } from './proposal.ts';
import type { Confidence, MatchAct } from './suggestion.ts';

const mostMates = 5;

type Sum = { readonly home: readonly string[]; readonly shares: readonly Share[] };

type Share = {
  readonly memberId: string;
  readonly amount: Cents;
  /** Null: their dues, not recorded yet. */
  readonly payments: readonly string[] | null;
};

/** One transfer for several who live together: what each of them owes adds up to it. */
export function proposeHousehold(asked: Asked, named: readonly NamedPerson[]): readonly Proposal[] {
  const best = named[0];
  if (best === undefined || best.level < 2) return [];
  const equals = named.filter(({ level }) => level === best.level);
  const homes = new Map(equals.map(({ id }) => [homeOf(id, asked).join(' '), homeOf(id, asked)]));
  const sums = [...homes.values()].flatMap((home) => [
    ...sumsOver(home, true, asked),
    ...sumsOver(home, false, asked),
  ]);
  const names = new Set(named.filter(({ level }) => level >= 3).map(({ id }) => id));
  // Of a home of which somebody is named, those who are.
  const whole = sums.filter(({ home, shares }) =>
    home.every((id) => !names.has(id) || shares.some(({ memberId }) => memberId === id)),
  );
  return whole.map(({ shares }) => ({
    confidence: confidenceOf(asked, { best, count: whole.length }),
    act: actOf(shares, asked),
    because: [
      { kind: 'name', memberId: best.id, likeness: best.likeness },
      { kind: 'household-sum', count: shares.length },
    ],
    weight: best.level * 10 + 3,
  }));
}

function confidenceOf(
  { label, money, line, year }: Asked,
  { best, count }: { readonly best: NamedPerson; readonly count: number },
): Confidence {
  if (count > 1) return 'look';
  const own = money.duesOf(best.id, year);
  // It may be that one person's own dues, by chance the sum.
  const isOwn = own?.suggested === line.amount || own?.lastYear === line.amount;
  return label.isCouple && best.level === 5 && !isOwn ? 'sure' : 'likely';
}

const homeOf = (id: string, { known }: Asked): readonly string[] =>
  [id, ...(known.index.people.get(id)?.mates ?? [])].slice(0, mostMates).sort();

/** Every two or more of a home whose shares are the amount of the line. */
function sumsOver(home: readonly string[], recorded: boolean, asked: Asked): readonly Sum[] {
  const shares = home.flatMap((id) => shareOf(id, recorded, asked));
  const sums: Sum[] = [];
  for (let chosen = 1; chosen < 1 << shares.length; chosen += 1) {
    const some = shares.filter((_, at) => (chosen >> at) % 2 === 1);
    const total = some.reduce((sum, { amount }) => sum + amount, 0);
    if (some.length > 1 && total === asked.line.amount) sums.push({ home, shares: some });
  }
  return sums;
}

function shareOf(memberId: string, recorded: boolean, asked: Asked): readonly Share[] {
  if (!recorded) {
    const dues = asked.money.duesOf(memberId, asked.year);
    const amount = dues?.suggested ?? dues?.lastYear ?? null;
    return amount === null ? [] : [{ memberId, amount, payments: null }];
  }
  const payments = asked.money.paymentsOf(memberId, asked.line);
  const [payment] = payments;
  return payment === undefined || payments.length > 1 || payment.people[0] !== memberId
    ? []
    : [{ memberId, amount: payment.amount, payments: payment.ids }];
}

function actOf(shares: readonly Share[], { year }: Asked): MatchAct {
  const payments = shares.flatMap((share) => share.payments ?? []);
  return payments.length > 0
    ? { kind: 'tie', payments }
    : {
        kind: 'record',
        parts: shares.map(({ memberId, amount }) => ({ memberId, kind: 'dues', year, amount })),
      };
}
