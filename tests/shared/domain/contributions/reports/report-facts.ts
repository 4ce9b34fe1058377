import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { commonDuesRules } from '#shared/domain/contributions/dues-rules.ts';
import { standingPayments } from '#shared/domain/contributions/ledger.ts';
import { makeReport } from '#shared/domain/contributions/reports/make-report.ts';
import type { Report, ReportTable } from '#shared/domain/contributions/reports/report.ts';
import type { ReportFacts } from '#shared/domain/contributions/reports/report-facts.ts';
import { totalAt } from '#shared/domain/contributions/reports/report-numbers.ts';
import { ReportQuestion } from '#shared/domain/contributions/reports/report-question.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';

export const whose = (number: number) =>
  `6f5e0a4e-7a0e-4f0c-9c4e-${String(number).padStart(12, '0')}`;

/** People, numbered from 0, and a ledger that speaks of them. */
export const factsOf = (
  people: readonly MemberFields[],
  ledger: readonly Contribution[] = [],
): ReportFacts => ({
  section: 'Vernoy-sur-Lie',
  rules: commonDuesRules,
  people: people.map((fields, number) => ({
    id: whose(number),
    fields,
    debtor:
      fields.kind === 'sympathiser'
        ? null
        : {
            joinedOn: fields.joinedOn,
            leftOn: fields.kind === 'former' ? fields.leftOn : null,
            exemptYears: [],
            isOfficial: false,
          },
    ledger: () => ledger.filter(({ memberId }) => memberId === whose(number)),
  })),
  payments: standingPayments(ledger, null),
  deposits: [],
});

export function reportOf(facts: ReportFacts, question: unknown): Report {
  const work = makeReport(facts, ReportQuestion.parse(question));
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

export function tableOf({ tables }: Report, title: string): ReportTable {
  const found = tables.find((table) => table.title === title);
  if (found === undefined) throw new Error(`There is no table ${title}`);
  return found;
}

/** `{ 'age.18': 2 }`: the lines of a table with somebody in them, by their words, texts, years or months. */
export const linesOf = (table: ReportTable, column = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(
    table.rows.flatMap(([label, ...cells]) => {
      const number = cells[column - 1];
      if (typeof number !== 'number' || number === 0) return [];
      return [[textOf(label), number]];
    }),
  );

function textOf(label: ReportTable['rows'][number][number] | undefined): string {
  if (label === null || typeof label !== 'object') throw new Error('A line begins with a label');
  switch (label.kind) {
    case 'word':
      return label.word;
    case 'text':
      return label.text;
    case 'year':
      return String(label.year);
    case 'month':
      return label.month;
  }
}

export const sumOf = (report: Report, title: string, column = 1): number | null =>
  totalAt(tableOf(report, title), column);
