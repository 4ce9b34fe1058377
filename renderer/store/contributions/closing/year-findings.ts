import { checkYear } from '#shared/domain/contributions/closing/check-year.ts';
import { calendarYear } from '#shared/domain/contributions/closing/year-lock.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { Engine } from '../../engine.ts';
import type { NamedFinding } from '../../store-api/closing.ts';
import { todayOf } from '../../today.ts';
import { bankLinesIn, lastDecisions, standing } from '../bank/bank-rows.ts';
import { bankedIn, depositsIn } from '../deposits/banked-in.ts';
import { type OfYear, yearBooks } from './year-books.ts';

/** What is to be looked at before the year is closed, with the names of whom it speaks. */
export function yearFindings(engine: Engine, asked: OfYear): readonly NamedFinding[] {
  const { people, records, ledger } = engine;
  const { scope, year } = asked;
  const books = yearBooks(engine, asked);
  const promises = records
    .all('promise')
    .flatMap((row) => (row.scope === scope ? { ...row.fields, id: row.id } : []));
  const personOf = (id: string) => people.survivorOf(id);
  // Whatever is no person has no row.
  const personAt = (id: string) => people.get(personOf(id) as MemberId);
  const promisers = new Set(promises.map(({ memberId }) => personOf(memberId)));
  const findings = checkYear({
    ...{ year, promises, personOf },
    entries: withReversals(engine, books.entries),
    movements: books.movements,
    deposits: depositsIn(engine, scope),
    banked: bankedIn(engine, scope),
    promised: [...promisers].flatMap((id) => ledger.ofPerson(id)),
    unmatched: openLinesOf(engine, asked),
    knows: (id) => personAt(id) !== null,
    today: todayOf(engine),
  });
  return findings.map(({ check, remarks }) => ({
    check,
    remarks: remarks.map((remark) => {
      const person = remark.memberId === null ? null : personAt(remark.memberId);
      return { ...remark, name: person === null ? '' : displayName(person.fields) };
    }),
  }));
}

/** Lines of the bank's statements of the year of which nobody has said what they are. */
function openLinesOf(engine: Engine, { scope, year }: OfYear) {
  const decisions = lastDecisions(engine, scope);
  return bankLinesIn(engine, scope).flatMap(({ id, fields: { bookedOn, amount } }) =>
    calendarYear(bookedOn) === year && standing(decisions.get(id)) === null
      ? { on: bookedOn, amount }
      : [],
  );
}

/** What was taken back, in whatever year, needs nobody's attention any more. */
function withReversals({ ledger }: Engine, entries: readonly Contribution[]) {
  const later = entries.flatMap(({ id, receivedOn }) => {
    const back = ledger.reversalOf(id);
    return back !== null && calendarYear(back.receivedOn) !== calendarYear(receivedOn) ? back : [];
  });
  return [...entries, ...later];
}
