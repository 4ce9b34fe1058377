import { arrearsOf } from '#shared/domain/contributions/arrears/arrears-of.ts';
import type { DuesPromise } from '#shared/domain/contributions/arrears/promise.ts';
import type { Reminder } from '#shared/domain/contributions/arrears/reminder.ts';
import { scaleFor } from '#shared/domain/contributions/contribution-scale.ts';
import { duesYearOf } from '#shared/domain/contributions/dues-rules.ts';
import { standingPayments } from '#shared/domain/contributions/ledger.ts';
import { rulesIn } from '#shared/domain/contributions/rules/dues-book.ts';
import { amountOf, suggestionOf } from '#shared/domain/contributions/suggestion.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import { addressOf } from '#shared/domain/members/household.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { type ScopeId, scopeOf, sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import type { ArrearsRow, ArrearsSeen } from '../../store-api/arrears.ts';
import { todayOf } from '../../today.ts';
import { duesBook, duesPersonFor } from '../dues-book.ts';
import { rowsOf as recordsOf } from '../shares/books.ts';

type Asked = { readonly scope: ScopeId; readonly day: IsoDate | null };

export function arrearsIn(engine: Engine, { scope, day: asked }: Asked): ArrearsSeen {
  const { people, ledger } = engine;
  const today = todayOf(engine);
  const day = asked ?? today;
  const section = sectionOf(scope);
  const core = scopeOf(section, 'core');
  const book = duesBook(engine);
  const rules = rulesIn(book, section);
  const scales = recordsOf(engine, 'contribution-scale', scope).map(({ fields }) => fields);
  const scaleOf = (year: number) => scaleFor(scales, year);
  const promises = byPerson(engine, promisesOf(engine, scope));
  const reminders = byPerson(engine, remindersOf(engine, scope));
  const rows: ArrearsRow[] = [];
  for (let slot = 0; slot < people.slots(); slot += 1) {
    const id = people.idAt(slot);
    const fields = people.fieldsAt(slot);
    if (id === null || fields === null || !mayOwe(fields)) continue;
    const person = duesPersonFor(engine, { id, fields }, book);
    if (person === null || people.get(id)?.scope !== core) continue;
    const payments =
      day < today ? standingPayments(ledger.ofPerson(id), day) : ledger.standingOf(id);
    const debtor = {
      ...{ person, payments },
      promises: promises.get(id) ?? [],
      reminders: reminders.get(id) ?? [],
      asks: (year: number) => {
        const { suggested } = suggestionOf(year, { person, payments, rules, scaleOf });
        return suggested && amountOf(suggested.line);
      },
    };
    const arrears = arrearsOf(day, debtor, rules);
    if (arrears !== null) rows.push(rowOf(engine, { id, fields, arrears }));
  }
  return { day, year: duesYearOf(day, rules), rows: rows.sort(byName) };
}

/** Nobody writes to somebody who died, or asks who left for what they would owe since. */
const mayOwe = ({ kind, leftReason }: MemberFields): boolean =>
  kind === 'member' && leftReason !== 'deceased';

type Known = Pick<ArrearsRow, 'id' | 'arrears'> & { readonly fields: MemberFields };

function rowOf({ records }: Engine, { id, fields, arrears }: Known): ArrearsRow {
  const home = fields.household ? records.of('household', fields.household) : null;
  const { civility, givenName, familyName, memberNumber, doNotContact } = fields;
  const { email, emailConsent, postConsent, phone, phoneConsent } = fields;
  return {
    ...{ id, arrears, civility, givenName, familyName, memberNumber, doNotContact },
    ...{ email, emailConsent, postConsent, phone, phoneConsent },
    address: addressOf(fields),
    household: home && { id: home.id, addressee: home.fields.addressee },
  };
}

const promisesOf = ({ records }: Engine, scope: ScopeId) =>
  records
    .all('promise')
    .filter((row) => row.scope === scope)
    .map(({ id, fields }): Said<DuesPromise> => [[fields.memberId], { ...fields, id }]);

const remindersOf = ({ records }: Engine, scope: ScopeId) =>
  records
    .all('reminder')
    .filter((row) => row.scope === scope)
    .map(({ id, fields }): Said<Reminder> => [fields.memberIds, { ...fields, id }]);

/** Of whom something was said, under whatever record. */
type Said<T> = readonly [ids: readonly string[], T];

function byPerson<T>({ people }: Engine, said: readonly Said<T>[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const [ids, what] of said) {
    for (const id of new Set(ids.map(people.survivorOf))) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [what]);
      else known.push(what);
    }
  }
  return found;
}

const collator = new Intl.Collator('fr');
const byName = (a: ArrearsRow, b: ArrearsRow): number =>
  collator.compare(a.familyName, b.familyName) ||
  collator.compare(a.givenName ?? '', b.givenName ?? '') ||
  compareIds(a.id, b.id);
const compareIds = (a: MemberId, b: MemberId): number => Number(a > b) - Number(a < b);
