import { DatabaseSync } from 'node:sqlite';
import { foldText } from '#shared/domain/members/fold-text.ts';
import { idOf } from '../../renderer/store/support/list-office.ts';
import type { FileOfPeople } from './file-of-people.ts';

/**
 * The same rows in SQLite, in memory, as one would lay them out to be asked these questions: folded copies of what is
 * searched without regard to accents, and an index on whatever a condition may begin with.
 */
export function sqlitePeople({ members, payments }: FileOfPeople): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(`
    create table members (
      id text primary key, kind text, town text, name text, profession text, notes text, email_consent text,
      birth_date text, joined_on text, do_not_contact integer
    );
    create table payments (member_id text, kind text, year integer, received_on text, amount integer);
    begin;
  `);
  const member = db.prepare('insert into members values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const fold = (text: string | null) => (text === null ? null : foldText(text));
  members.forEach((one, who) => {
    const name = fold(`${one.familyName} ${one.givenName ?? ''}`);
    const texts = [fold(one.town), name, fold(one.profession), fold(one.notes)];
    const rest = [one.emailConsent, one.birthDate, one.joinedOn, Number(one.doNotContact)];
    member.run(idOf(who), one.kind, ...texts, ...rest);
  });
  const payment = db.prepare('insert into payments values (?, ?, ?, ?, ?)');
  for (const { memberId, kind, year, receivedOn, amount } of payments) {
    payment.run(memberId, kind, year, receivedOn, amount);
  }
  db.exec(`
    commit;
    create index payments_of on payments (member_id);
    create index by_town on members (town);
    create index by_joining on members (joined_on);
    create index by_birth on members (birth_date);
    create index by_consent on members (email_consent);
    analyze;
  `);
  return db;
}
