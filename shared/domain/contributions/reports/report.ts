import { z } from 'zod';
import { IsoDate } from '../../dates.ts';
import { ReportQuestion } from './report-question.ts';

/** A word of this program, which each language says its own way: `gender.women`. */
const Word = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);

/** What a row is about. */
const ReportLabel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('word'), word: Word }),
  /** As it stands in the file: a town, a name. */
  z.object({ kind: z.literal('text'), text: z.string().max(300) }),
  z.object({ kind: z.literal('year'), year: z.int() }),
  /** `2026-03`. */
  z.object({ kind: z.literal('month'), month: z.string().regex(/^\d{4}-\d\d$/) }),
]);
export type ReportLabel = z.infer<typeof ReportLabel>;

const ReportColumn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('label'), title: Word }),
  /** `adds`: the rows of the column have a sum. */
  z.object({ kind: z.enum(['count', 'cents']), title: Word, adds: z.boolean() }),
  z.object({ kind: z.literal('day'), title: Word }),
  /** One column's number in another's, or in its own column's sum: computed where it is shown, never kept. */
  z.object({
    kind: z.literal('rate'),
    title: Word,
    part: z.int(),
    whole: z.union([z.int(), z.literal('sum')]),
  }),
]);
export type ReportColumn = z.infer<typeof ReportColumn>;

/** Of a `rate` column always null: no number is kept twice. */
const ReportCell = z.union([ReportLabel, z.int(), IsoDate, z.null()]);
export type ReportCell = z.infer<typeof ReportCell>;

const ReportTable = z.object({
  title: Word,
  columns: z.array(ReportColumn),
  rows: z.array(z.array(ReportCell)),
  /** The columns of numbers that a picture tells; empty: none does. */
  chart: z.object({ kind: z.enum(['bars', 'lines']), columns: z.array(z.int()) }).nullable(),
});
export type ReportTable = z.infer<typeof ReportTable>;

/** Something the reader has to know, and of how many it is so. */
const ReportNote = z.object({ word: Word, count: z.int() });

/**
 * A report as numbers and words of no language. It says nothing of when it was made: the same question over the same
 * facts is the same report, and has the same fingerprint.
 */
export const Report = z.object({
  version: z.literal(1),
  section: z.string().max(200),
  question: ReportQuestion,
  notes: z.array(ReportNote),
  tables: z.array(ReportTable),
});
export type Report = z.infer<typeof Report>;
export type ReportNote = z.infer<typeof ReportNote>;
