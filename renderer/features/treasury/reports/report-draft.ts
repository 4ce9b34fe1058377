import {
  type ReportKind,
  ReportQuestion,
} from '#shared/domain/contributions/reports/report-question.ts';
import { unreachable } from '#shared/result.ts';

/** What is chosen; each kind of report asks for a part of it. */
export type ReportDraft = {
  readonly kind: ReportKind;
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly years: string;
  readonly year: string;
};

/** This year until today. */
export const firstDraft = (today: string): ReportDraft => ({
  kind: 'membership',
  from: `${today.slice(0, 4)}-01-01`,
  to: today,
  on: today,
  years: '5',
  year: today.slice(0, 4),
});

export type FieldOfDraft = Exclude<keyof ReportDraft, 'kind'>;

export function fieldsOf(kind: ReportKind): readonly FieldOfDraft[] {
  switch (kind) {
    case 'membership':
    case 'contributions':
    case 'deposits':
      return ['from', 'to'];
    case 'years':
    case 'renewals':
      return ['on', 'years'];
    case 'receipts':
      return ['year'];
    case 'arrears':
      return ['on'];
    default:
      return unreachable(kind);
  }
}

/** Null while something is missing, or the period ends before it begins. */
export function questionOf({
  kind,
  from,
  to,
  on,
  years,
  year,
}: ReportDraft): ReportQuestion | null {
  const said = { kind, from, to, on, years: Number(years), year: Number(year) };
  const { data } = ReportQuestion.safeParse(
    Object.fromEntries(
      Object.entries(said).filter(([key]) =>
        key === 'kind' ? true : fieldsOf(kind).some((field) => field === key),
      ),
    ),
  );
  if (data === undefined || isUpside({ kind, from, to })) return null;
  return data;
}

export const isUpside = ({ kind, from, to }: Pick<ReportDraft, 'kind' | 'from' | 'to'>): boolean =>
  fieldsOf(kind).includes('from') && from !== '' && to !== '' && from > to;
