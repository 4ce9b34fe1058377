import { suggestMatches } from '#shared/domain/bank/match/suggest-matches.ts';
import type { Suggestion } from '#shared/domain/bank/match/suggestion.ts';
import { type Cents, sumOfCents } from '#shared/domain/cents.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import { sectionsOf } from '../../sections.ts';
import type { BankDesk, BankDeskLine, BankPayment, BankShow } from '../../store-api/bank.ts';
import { bankLinesIn, type KeptLine, lastDecisions, standing, toMatch } from './bank-rows.ts';
import { knowledgeOf, seenPayments } from './knowledge-of.ts';
import { wholePayments } from './open-payments.ts';

type Asked = { readonly scope: ScopeId; readonly show: BankShow; readonly most: number };

/** Null where this office is not given the money of that section. */
export function bankDesk(engine: Engine, { scope, show, most }: Asked): BankDesk | null {
  const section = sectionsOf(engine.store.meta(), 'dues').find((one) => one.scope === scope);
  if (section === undefined) return null;
  const read = readLines(engine, scope);
  const shown = show === 'open' ? read.open : read[show].toReversed();
  const lines = shown.slice(0, most).map((line) => deskLine(line, read));
  return {
    scope,
    canWrite: section.canWrite,
    counts: { open: read.open.length, done: read.done.length, 'not-ours': read['not-ours'].length },
    sure: read.open.filter(({ id }) => read.suggestions.get(id)?.[0]?.confidence === 'sure').length,
    lines,
    ...namedIn(engine, lines),
    totals: totalsOf(engine, scope, read),
    period: periodOf(read.all),
  };
}

/** Of all lines to be treated, those whose first suggestion is sure. */
export function sureMatches(
  engine: Engine,
  scope: ScopeId,
): Pick<BankDesk, 'lines' | 'names' | 'payments'> {
  const read = readLines(engine, scope);
  const lines = read.open
    .map((line) => deskLine(line, read))
    .filter(({ suggestions: [first] }) => first?.confidence === 'sure');
  return { lines, ...namedIn(engine, lines) };
}

type Read = Readonly<Record<BankShow, readonly KeptLine[]>> & {
  readonly all: readonly KeptLine[];
  readonly decisions: ReturnType<typeof lastDecisions>;
  readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
};

function readLines(engine: Engine, scope: ScopeId): Read {
  const all = bankLinesIn(engine, scope);
  const decisions = lastDecisions(engine, scope);
  const outcomeOf = ({ id }: KeptLine) => standing(decisions.get(id))?.outcome.kind;
  const open = all.filter((line) => outcomeOf(line) === undefined);
  const known = knowledgeOf(engine, { scope, open, all, decisions });
  return {
    all,
    decisions,
    open,
    done: all.filter((line) => ['payments', 'reversal'].includes(outcomeOf(line) ?? '')),
    'not-ours': all.filter((line) => outcomeOf(line) === 'not-ours'),
    suggestions: suggestMatches(open.map(toMatch), known),
  };
}

const deskLine = ({ id, fields }: KeptLine, { decisions, suggestions }: Read): BankDeskLine => ({
  id,
  fields,
  suggestions: suggestions.get(id) ?? [],
  decision: standing(decisions.get(id)),
});

/** Who and what is spoken of in these lines. */
function namedIn(
  { ledger, people }: Engine,
  lines: readonly BankDeskLine[],
): Pick<BankDesk, 'names' | 'payments'> {
  const payments: Record<string, BankPayment> = {};
  const names: Record<string, string> = {};
  const name = (id: string) => {
    const person = people.get(people.survivorOf(id));
    if (person !== null) names[id] = displayName(person.fields);
  };
  const acts = lines.flatMap(({ suggestions, decision }) => [
    ...suggestions.map(({ act }) => act),
    ...(decision === null ? [] : [decision.outcome]),
  ]);
  for (const act of acts) {
    if ('parts' in act) for (const { memberId } of act.parts) name(memberId);
    if (!('payments' in act)) continue;
    for (const id of act.payments) {
      const entry = ledger.get(id);
      if (entry === null) continue;
      const { memberId, amount, receivedOn, kind, year } = entry;
      payments[id] = { memberId, amount, receivedOn, kind, year };
      name(memberId);
    }
  }
  for (const reason of lines.flatMap((line) =>
    line.suggestions.flatMap(({ because }) => because),
  )) {
    if ('memberId' in reason) name(reason.memberId);
    if (reason.kind === 'partner') name(reason.of);
  }
  return { names, payments };
}

function totalsOf(engine: Engine, scope: ScopeId, read: Read): BankDesk['totals'] {
  const came = (lines: readonly KeptLine[]) =>
    sumOf(lines.flatMap(({ fields: { amount } }) => (amount > 0 ? amount : [])));
  const period = periodOf(read.all);
  const years = period === null ? [] : yearsAround(period.from, period.to);
  const seen = seenPayments(read.decisions.values());
  const unseen = wholePayments(engine, scope, years).filter(
    ({ ids, receivedOn, means }) =>
      period !== null &&
      receivedOn >= period.from &&
      receivedOn <= period.to &&
      means?.kind !== 'cash' &&
      !ids.some((id) => seen.has(id)),
  );
  return {
    cameIn: came(read.all),
    matched: came(read.done),
    notOurs: came(read['not-ours']),
    open: came(read.open),
    unseen: sumOf(unseen.map(({ amount }) => amount)),
  };
}

const sumOf = (amounts: readonly Cents[]) => ({
  count: amounts.length,
  total: sumOfCents(amounts),
});

function periodOf(lines: readonly KeptLine[]): BankDesk['period'] {
  const from = lines[0]?.fields.bookedOn;
  const to = lines.at(-1)?.fields.bookedOn;
  return from === undefined || to === undefined ? null : { from, to };
}

/** Dues may be paid for the year before or ahead. */
function yearsAround(from: string, to: string): readonly number[] {
  const first = Number(from.slice(0, 4)) - 1;
  return Array.from({ length: Number(to.slice(0, 4)) + 2 - first }, (_, at) => first + at);
}
