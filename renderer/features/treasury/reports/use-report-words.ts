import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Report, ReportNote } from '#shared/domain/contributions/reports/report.ts';
import type { ReportQuestion } from '#shared/domain/contributions/reports/report-question.ts';
import type { ReportWords } from '#shared/domain/contributions/reports/report-sheet.ts';
import { unreachable } from '#shared/result.ts';
import { messageNamed } from '../../../office/message-named.ts';
import { formatLongDay } from '../../../ui/format.ts';

type Spoken = Pick<ReportWords, 'word' | 'month' | 'language'> & {
  readonly note: (note: ReportNote) => string;
  readonly titleOf: (question: ReportQuestion) => string;
  /** With the day, the period or the year that it was asked about. */
  readonly nameOf: (question: ReportQuestion) => string;
  /** Everything that stands above the tables, in a file and on paper. */
  readonly headOf: (made: Made) => Pick<ReportWords, 'title' | 'above'>;
};
type Made = { readonly report: Report; readonly sha256: string };

/** What reports say, in the language of the window. Words of a newer version are shown as they are. */
export function useReportWords(): Spoken {
  const intl = useIntl();
  return useMemo(() => wordsIn(intl), [intl]);
}

function wordsIn(intl: IntlShape): Spoken {
  const language = intl.locale.startsWith('en') ? 'en' : 'fr';
  const day = (iso: string) => formatLongDay(language, iso);
  const titleOf = ({ kind }: ReportQuestion) =>
    intl.formatMessage({ id: `treasury.reports.kind.${kind}` });
  const nameOf = (question: ReportQuestion) =>
    `${titleOf(question)} — ${timeIn(intl, day, question)}`;
  const note = ({ word, count }: ReportNote) => {
    const id = messageNamed(`treasury.reports.${word}`);
    return id === null ? word : intl.formatMessage({ id }, { count });
  };
  return {
    language,
    word: (word) => {
      const id = messageNamed(`treasury.reports.word.${word}`);
      return id === null ? word : intl.formatMessage({ id });
    },
    // The middle of a month is that month in every zone.
    month: (month) =>
      intl.formatDate(`${month}-15T12:00:00Z`, {
        ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
      }),
    note,
    titleOf,
    nameOf,
    headOf: ({ report, sha256 }) => ({
      title: titleOf(report.question),
      above: [
        nameOf(report.question),
        ...(report.section === '' ? [] : [report.section]),
        intl.formatMessage({ id: 'treasury.reports.fingerprint.line' }, { sha256 }),
        ...report.notes.map(note),
      ],
    }),
  };
}

function timeIn(intl: IntlShape, day: (iso: string) => string, question: ReportQuestion): string {
  switch (question.kind) {
    case 'membership':
    case 'contributions':
    case 'deposits':
      return intl.formatMessage(
        { id: 'treasury.reports.period' },
        { from: day(question.from), to: day(question.to) },
      );
    case 'years':
    case 'renewals':
    case 'arrears':
      return intl.formatMessage({ id: 'treasury.reports.day' }, { day: day(question.on) });
    case 'receipts':
      return intl.formatMessage(
        { id: 'treasury.reports.calendarYear' },
        { year: String(question.year) },
      );
    default:
      return unreachable(question);
  }
}
