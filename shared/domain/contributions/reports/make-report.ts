import { unreachable } from '../../../result.ts';
import { arrearsReport } from './arrears-report.ts';
import { contributionsReport } from './contributions-report.ts';
import { depositsReport } from './deposits-report.ts';
import { membershipReport, type ReportBody } from './membership-report.ts';
import { receiptsReport } from './receipts-report.ts';
import { renewalsReport } from './renewals-report.ts';
import type { Report } from './report.ts';
import type { ReportFacts, ReportWork } from './report-facts.ts';
import type { ReportQuestion } from './report-question.ts';
import { yearsReport } from './years-report.ts';

/** Any report. The same facts, in any order, give the same one. */
export function* makeReport(facts: ReportFacts, question: ReportQuestion): ReportWork<Report> {
  const { tables, notes } = yield* bodyOf(facts, question);
  return { version: 1, section: facts.section, question, notes, tables };
}

function bodyOf(facts: ReportFacts, question: ReportQuestion): ReportWork<ReportBody> {
  switch (question.kind) {
    case 'membership':
      return membershipReport(facts, question);
    case 'years':
      return yearsReport(facts, question);
    case 'renewals':
      return renewalsReport(facts, question);
    case 'contributions':
      return contributionsReport(facts, question);
    case 'receipts':
      return receiptsReport(facts, question);
    case 'arrears':
      return arrearsReport(facts, question);
    case 'deposits':
      return depositsReport(facts, question);
    default:
      return unreachable(question);
  }
}
