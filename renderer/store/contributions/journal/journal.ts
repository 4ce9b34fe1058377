import { compareCodes } from '#shared/compare.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { bankedOnOf, waitsForBank } from '#shared/domain/contributions/deposits/banked.ts';
import {
  type AtBank,
  type JournalTotals,
  journalTest,
  journalTotals,
} from '#shared/domain/contributions/journal/journal.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import type { JournalLine, JournalQuestion, JournalSlice } from '../../store-api/journal.ts';
import { bankedIn } from '../deposits/banked-in.ts';

type Found = { readonly ids: readonly string[]; readonly totals: JournalTotals };

/** The movements of a section as a list. What the last question found is remembered until something changes. */
export type Journal = {
  slice(
    question: JournalQuestion,
    range: { readonly from: number; readonly to: number },
  ): JournalSlice;
  /** One after the other, newest first. */
  lines(question: JournalQuestion): Iterable<JournalLine>;
  /** Of these entries, in this order. */
  movements(ids: readonly string[]): readonly JournalLine[];
};

const journals = new WeakMap<Engine, Journal>();

export function journalOf(engine: Engine): Journal {
  const known = journals.get(engine) ?? createJournal(engine);
  journals.set(engine, known);
  return known;
}

function createJournal(engine: Engine): Journal {
  const { ledger, people, records } = engine;
  let last: { readonly key: string; readonly found: Found } | null = null;
  const names = new Map<string, string>();
  const forget = () => {
    last = null;
    names.clear();
  };
  records.onChange(forget);
  people.onChange(forget);

  const nameOf = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const { familyName = '', givenName } = personOf(engine, id) ?? {};
    const name = `${givenName ?? ''} ${familyName}`;
    names.set(id, name);
    return name;
  };
  const namesOf = ({ memberId, payer }: Contribution) => {
    const paidBy = payer?.kind === 'member' ? nameOf(payer.memberId) : (payer?.name ?? '');
    return `${nameOf(memberId)} ${paidBy}`;
  };

  const find = ({ scope, filter }: JournalQuestion): Found => {
    const key = JSON.stringify([scope, filter]);
    if (last?.key === key) return last.found;
    const passes = journalTest(filter, { atBank: bankIn(engine, scope).stateOf, namesOf });
    const shown: Movement[] = [];
    const entries =
      filter.year === null ? ledger.ofSection(scope) : ledger.ofYear(scope, filter.year);
    for (const entry of entries) {
      if (!isMovement(engine, entry) || !passes(entry)) continue;
      const { id, receivedOn, amount, kind, reverses } = entry;
      shown.push({ id, receivedOn, amount, kind, reverses });
    }
    shown.sort(newestFirst);
    const found = { ids: shown.map(({ id }) => id), totals: journalTotals(shown) };
    last = { key, found };
    return found;
  };

  function* linesOf(ids: readonly string[]): Generator<JournalLine> {
    const sections = new Map<ScopeId, ReturnType<typeof bankIn>>();
    for (const id of ids) {
      const entry = ledger.get(id);
      if (entry === null) continue;
      const bank = sections.get(entry.scope) ?? bankIn(engine, entry.scope);
      sections.set(entry.scope, bank);
      const { memberId, payer, reverses } = entry;
      yield {
        entry,
        member: personOf(engine, memberId),
        payer: payer?.kind === 'member' ? personOf(engine, payer.memberId) : null,
        atBank: bank.stateOf(entry),
        bankedOn: reverses === null ? bankedOnOf(entry, bank.banked) : null,
        reversal: reverses === null ? ledger.reversalOf(id) : null,
      };
    }
  }

  return {
    slice(question, range) {
      const { ids, totals } = find(question);
      const years = ledger.yearsOf(question.scope);
      return {
        total: ids.length,
        lines: [...linesOf(ids.slice(range.from, range.to))],
        totals,
        years,
      };
    },
    lines: (question) => linesOf(find(question).ids),
    movements: (ids) => [...linesOf(ids)],
  };
}

/** What sorting and adding up needs, and no more: there may be two million. */
type Movement = Pick<Contribution, 'id' | 'receivedOn' | 'amount' | 'kind' | 'reverses'>;

const newestFirst = (a: Movement, b: Movement): number =>
  compareCodes(b.receivedOn, a.receivedOn) || compareCodes(b.id, a.id);

/** A payment, or the one reversal of it that counts. */
const isMovement = ({ ledger }: Engine, { id, reverses }: Contribution): boolean =>
  reverses === null || ledger.reversalOf(reverses)?.id === id;

/** What of a section's money is on the account. */
function bankIn(engine: Engine, scope: ScopeId) {
  const banked = bankedIn(engine, scope);
  const stateOf = (entry: Contribution): AtBank => {
    if (entry.reverses !== null || engine.ledger.reversalOf(entry.id) !== null) return null;
    return waitsForBank(entry, banked) ? 'waiting' : 'banked';
  };
  return { banked, stateOf };
}

/** Be they in the bin: what they paid was paid. */
function personOf({ people }: Engine, id: string): NonNullable<JournalLine['member']> | null {
  // People are merged into people.
  const survivor = people.survivorOf(id) as MemberId;
  const person = people.get(survivor) ?? people.own(survivor);
  if (person === null) return null;
  const { familyName, givenName } = person.fields;
  return { id: survivor, familyName, givenName };
}
