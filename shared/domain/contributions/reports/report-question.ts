import { z } from 'zod';
import { IsoDate } from '../../dates.ts';

const period = { from: IsoDate, to: IsoDate };

/** What a report is asked about. */
export const ReportQuestion = z.discriminatedUnion('kind', [
  /** Who is a member at the end of the period, and who came and went during it. */
  z.object({ kind: z.literal('membership'), ...period }),
  /** This day and the same day of the years before. */
  z.object({ kind: z.literal('years'), on: IsoDate, years: z.int().min(2).max(20) }),
  z.object({ kind: z.literal('renewals'), on: IsoDate, years: z.int().min(2).max(20) }),
  z.object({ kind: z.literal('contributions'), ...period }),
  /** What each person gave in a calendar year. */
  z.object({ kind: z.literal('receipts'), year: z.int().min(1900).max(2100) }),
  z.object({ kind: z.literal('arrears'), on: IsoDate }),
  /** What was taken to the bank, slip by slip. */
  z.object({ kind: z.literal('deposits'), ...period }),
]);
export type ReportQuestion = z.infer<typeof ReportQuestion>;
export type ReportKind = ReportQuestion['kind'];

/** In the order in which they are offered. */
export const reportKinds: readonly ReportKind[] = [
  'membership',
  'years',
  'renewals',
  'contributions',
  'receipts',
  'arrears',
  'deposits',
];
