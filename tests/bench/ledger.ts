import { makeReport } from '#shared/domain/contributions/reports/make-report.ts';
import { standingOf } from '#shared/domain/contributions/reports/membership-report.ts';
import { ReportQuestion } from '#shared/domain/contributions/reports/report-question.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { factsOf } from '../../renderer/store/contributions/reports/facts-of.ts';
import { nextTurn } from '../../renderer/store/in-turn.ts';
import { createInPieces } from '../../renderer/store/query/in-pieces.ts';
import { median, publish } from './support/figure.ts';
import { timed } from './support/file-of-people.ts';
import { inventMembers } from './support/invent-members.ts';
import { type Asked, type Line, linesOf, said } from './support/ledger-answers.ts';
import { duesScope, ledgerOffice } from './support/ledger-office.ts';
import { type LedgerPeer, postgresLedger, sqliteLedger } from './support/ledger-peers.ts';
import { ledgerSql } from './support/ledger-sql.ts';
import { say } from './support/say.ts';

const count = 200_000;
const rounds = 3;
const asked: Asked = { day: '2024-06-30', from: '2024-01-01', year: 2024 };
const on = IsoDate.parse(asked.day);

type Question = keyof typeof ledgerSql;
const questions: Readonly<Record<Question, { readonly case: string; readonly titles: string[] }>> =
  {
    standing: { case: 'standing of everybody on a past day', titles: ['by-standing'] },
    membership: {
      case: 'report of members on that day',
      titles: ['by-standing', 'by-age', 'by-gender', 'by-seniority', 'by-town', 'movements'],
    },
    arrears: { case: 'report of arrears on that day', titles: ['by-years-late', 'late-since'] },
  };
// Keys of the table.
const names = Object.keys(questions) as readonly Question[];

say(`${count} members, ten years of payments…`);
const members = inventMembers(count);
const office = ledgerOffice(members);
const pieces = createInPieces(nextTurn);

const ours = new Map<Question, { readonly answer: string; readonly ms: number }>();
for (const name of names) ours.set(name, await measure(name, () => answer(name)));

for (const open of [async () => sqliteLedger(members), () => postgresLedger(members)]) {
  const peer = await open();
  say(`${peer.name}…`);
  await beside(peer);
  await peer.close();
}

async function beside(peer: LedgerPeer): Promise<void> {
  for (const name of names) {
    const theirs = await measure(name, () => peer.ask(ledgerSql[name], asked));
    const own = ours.get(name);
    if (own?.answer !== theirs.answer) {
      throw new Error(`${name}: we say\n${own?.answer}\nand ${peer.name}\n${theirs.answer}`);
    }
    publish({
      ...{ bench: 'ledger', case: `${questions[name].case}, ${count} members` },
      ...{ ours: own.ms, peer: theirs.ms, peerName: peer.name },
      ...{ unit: 'ms', lowerIsBetter: true },
    });
  }
}

async function measure(name: Question, ask: () => Promise<readonly Line[]>) {
  const ms: number[] = [];
  let answered = '';
  for (let round = 0; round < rounds; round += 1) {
    let lines: readonly Line[] = [];
    ms.push(
      await timed(async () => {
        lines = await ask();
      }),
    );
    answered = said(lines, questions[name].titles);
  }
  return { answer: answered, ms: median(ms) };
}

/** In pieces, as the database Worker does it: others have their turn every 20 ms. */
async function answer(name: Question): Promise<readonly Line[]> {
  const facts = factsOf(office, { scope: duesScope, name: '' });
  if (name !== 'standing') {
    const period = { from: asked.from, to: on, on };
    const question = ReportQuestion.parse({ kind: name, ...period });
    const report = await pieces.run(() => makeReport(facts, question));
    return report === null ? [] : linesOf(report);
  }
  const standings = await pieces.run(function* () {
    const counts = new Map<string, number>();
    for (const person of facts.people) {
      // Who has not joined yet is nobody's member.
      if ((person.fields.joinedOn ?? '') > on) continue;
      const word = standingOf(person, { on, rules: facts.rules });
      counts.set(word, (counts.get(word) ?? 0) + 1);
      yield;
    }
    return counts;
  });
  return [...(standings ?? [])].map(([word, found]) => ({
    ...{ title: 'by-standing', word, count: found },
  }));
}
