import type { IsoDate } from '../../dates.ts';
import { type GoodStanding, goodStandingOn } from '../good-standing.ts';
import { ageBand, ageBands, gender, genders, seniorityBand, seniorityBands } from './bands.ts';
import { comingsAndGoings } from './comings-and-goings.ts';
import { kindOn, stretchesOf, stretchOn } from './membership-on.ts';
import type { ReportNote, ReportTable } from './report.ts';
import { type ReportFacts, type ReportPerson, type ReportWork, unhurried } from './report-facts.ts';
import { bandTable, countIn } from './tally.ts';
import { townTally } from './towns.ts';

type Asked = { readonly from: IsoDate; readonly to: IsoDate };
export type ReportBody = {
  readonly tables: ReportTable[];
  readonly notes: ReportNote[];
};

const kinds = ['kind.member', 'kind.former', 'kind.sympathiser'];
const standings = [
  ...['standing.renewed', 'standing.first-timer', 'standing.exempt', 'standing.tolerated'],
  ...['standing.late', 'standing.never', 'unknown'],
];

/** Who is a member on the last day, by everything that tells them apart, and who came and went during the period. */
export function* membershipReport(
  { people, rules }: ReportFacts,
  { from, to }: Asked,
): ReportWork<ReportBody> {
  const counts = {
    kind: new Map<string, number>(),
    standing: new Map<string, number>(),
    age: new Map<string, number>(),
    gender: new Map<string, number>(),
    seniority: new Map<string, number>(),
  };
  const towns = townTally();
  const movements = comingsAndGoings({ from, to });
  let [undated, withoutEnd] = [0, 0];

  yield* unhurried(people, (person) => {
    const { fields } = person;
    const stretches = stretchesOf(fields);
    movements.take(stretches);
    const kind = kindOn(fields, stretches, to);
    if (kind !== null) countIn(counts.kind, `kind.${kind}`);
    if (fields.kind === 'former' && fields.leftOn === null) withoutEnd += 1;
    const stretch = stretchOn(stretches, to);
    if (stretch === null) return;
    if (stretch.from === null) undated += 1;
    const standing = standingOf(person, { on: to, rules });
    countIn(counts.standing, standing === 'standing.left' ? 'unknown' : standing);
    countIn(counts.age, ageBand(fields, to));
    countIn(counts.gender, gender(fields));
    countIn(counts.seniority, seniorityBand(stretch.from, to));
    towns.take(fields.town);
  });

  const notes: ReportNote[] = [
    { word: 'note.undated', count: undated },
    { word: 'note.without-end', count: withoutEnd },
  ];
  return {
    tables: [
      bandTable('by-kind', counts.kind, kinds),
      bandTable('by-standing', counts.standing, standings),
      bandTable('by-age', counts.age, ageBands),
      bandTable('by-gender', counts.gender, genders),
      bandTable('by-seniority', counts.seniority, seniorityBands),
      towns.table(),
      movements.table(),
    ],
    notes: notes.filter(({ count }) => count > 0),
  };
}

type On = { readonly on: IsoDate; readonly rules: ReportFacts['rules'] };

/** The word for where they are with their dues on that day, by what was known then. */
export function standingOf({ debtor, ledger }: ReportPerson, { on, rules }: On): string {
  if (debtor === null) return 'unknown';
  return `standing.${wordOf(goodStandingOn(on, debtor, { ledger: ledger(), rules }))}`;
}

const wordOf = (standing: GoodStanding): string =>
  standing.kind === 'late' && standing.tolerated ? 'tolerated' : standing.kind;
