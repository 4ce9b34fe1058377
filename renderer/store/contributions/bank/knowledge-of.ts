import { wholeLabel } from '#shared/domain/bank/match/bank-line.ts';
import type { BankMatchFields } from '#shared/domain/bank/match/bank-match.ts';
import type {
  BankKnowledge,
  ExpectedDues,
  KnownPayer,
} from '#shared/domain/bank/match/knowledge.ts';
import { labelPattern } from '#shared/domain/bank/match/label-words.ts';
import { type Cents, sumOfCents } from '#shared/domain/cents.ts';
import type { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import { scaleFor } from '#shared/domain/contributions/contribution-scale.ts';
import { duesYearOf } from '#shared/domain/contributions/dues-rules.ts';
import { rulesIn } from '#shared/domain/contributions/rules/dues-book.ts';
import { amountOf, suggestionOf } from '#shared/domain/contributions/suggestion.ts';
import { type ScopeId, scopeOf, sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import { duesBook, duesPersonFor } from '../dues-book.ts';
import { rowsOf } from '../shares/books.ts';
import { type KeptLine, standing } from './bank-rows.ts';
import { nameIndexOf } from './name-index-of.ts';
import { openDeposits, wholePayments } from './open-payments.ts';

type Lines = {
  readonly scope: ScopeId;
  /** To be treated. */
  readonly open: readonly KeptLine[];
  readonly all: readonly KeptLine[];
  readonly decisions: ReadonlyMap<string, BankMatchFields>;
};

/** What this office knows that helps to say what the open lines are. */
export function knowledgeOf(engine: Engine, { scope, open, all, decisions }: Lines): BankKnowledge {
  const section = sectionOf(scope);
  const rules = rulesIn(duesBook(engine), section);
  const years = [...new Set(open.map(({ fields }) => duesYearOf(fields.bookedOn, rules)))];
  const around = [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))];
  const payments = wholePayments(engine, scope, around);
  const seen = seenPayments(decisions.values());
  const isSeen = ({ ids }: { readonly ids: readonly string[] }) => ids.some((id) => seen.has(id));
  const unseen = payments.filter((payment) => !isSeen(payment));
  const deposits = openDeposits(engine, { scope, payments: unseen, seen });
  const deposited = new Set(deposits.flatMap(({ ids, slip }) => (slip === null ? [] : ids)));
  return {
    index: nameIndexOf(engine, scopeOf(section, 'core')),
    payments: unseen.filter(
      ({ ids, means }) => means?.kind !== 'cash' && !ids.some((id) => deposited.has(id)),
    ),
    banked: payments,
    deposits,
    expected: years.flatMap((year) => expectedIn(engine, scope, year)),
    remembered: remembered(engine, scope),
    before: learnt(engine, all, decisions),
    yearOf: (day) => duesYearOf(day, rules),
  };
}

/** Payments that a line of a statement has shown already. */
export const seenPayments = (decisions: Iterable<BankMatchFields>): ReadonlySet<string> =>
  new Set(
    [...decisions].flatMap(({ outcome }) =>
      outcome.kind === 'payments' || outcome.kind === 'reversal' ? outcome.payments : [],
    ),
  );

/** Members who have not paid for the year, and what they may be expected to pay. */
function expectedIn(engine: Engine, scope: ScopeId, year: number): readonly ExpectedDues[] {
  const section = sectionOf(scope);
  const core = scopeOf(section, 'core');
  const book = duesBook(engine);
  const rules = rulesIn(book, section);
  const scales = rowsOf(engine, 'contribution-scale', scope).map(({ fields }) => fields);
  const expected: ExpectedDues[] = [];
  for (const person of engine.people.shown()) {
    if (person.scope !== core || person.fields.kind !== 'member') continue;
    const debtor = duesPersonFor(engine, person, book);
    const payments = engine.ledger.standingOf(person.id);
    if (debtor === null || debtor.exemptYears.includes(year)) continue;
    if (duesIn(payments, year) !== null) continue;
    const lastYear = duesIn(payments, year - 1);
    const known = {
      person: debtor,
      payments,
      rules,
      scaleOf: (asked: number) => scaleFor(scales, asked),
    };
    const line = scales.length === 0 ? null : suggestionOf(year, known).suggested?.line;
    expected.push({ memberId: person.id, year, suggested: line ? amountOf(line) : null, lastYear });
  }
  return expected;
}

function duesIn(payments: readonly ContributionFields[], year: number): Cents | null {
  const own = payments.filter((one) => one.kind === 'dues' && one.year === year);
  return own.length === 0 ? null : sumOfCents(own.map(({ amount }) => amount));
}

function remembered({ records, people }: Engine, scope: ScopeId): ReadonlyMap<string, KnownPayer> {
  const rules = records.all('bank-rule').filter((row) => row.scope === scope);
  const sorted = rules.sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  return new Map(
    sorted.flatMap(({ fields: { pattern, account, payer } }) => {
      const known: KnownPayer =
        payer.kind === 'people'
          ? { kind: 'people', people: payer.people.map(people.survivorOf) }
          : payer;
      return [pattern, account].flatMap((key) => (key === null ? [] : [[key, known] as const]));
    }),
  );
}

/** Who paid under a label before; nobody where it was not always the same people. */
function learnt(
  { ledger, people }: Engine,
  lines: readonly KeptLine[],
  decisions: ReadonlyMap<string, BankMatchFields>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { id, fields } of lines) {
    const outcome = standing(decisions.get(id))?.outcome;
    const pattern = labelPattern(wholeLabel(fields));
    if (pattern === null || outcome?.kind !== 'payments' || outcome.payments.length > 6) continue;
    const named = outcome.payments.flatMap((payment) => ledger.get(payment)?.memberId ?? []);
    const who = [...new Set(named.map(people.survivorOf))].sort();
    const before = found.get(pattern);
    found.set(pattern, before === undefined || before.join() === who.join() ? who : []);
  }
  return new Map([...found].filter(([, who]) => who.length > 0));
}
