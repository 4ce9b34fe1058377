import { z } from 'zod';
import { Cents } from '../../cents.ts';
import { IsoDate } from '../../dates.ts';

const count = z.int().nonnegative();
const sums = z.record(z.string().max(40), Cents);

/** What a year came to when it was closed, and the fingerprint of every movement of it. */
export const YearArchive = z.object({
  movements: count,
  reversals: count,
  deposits: count,
  /** Paid upward; what was taken back counts against it. */
  settlements: Cents,
  total: Cents,
  byKind: sums,
  byMeans: sums,
  /** `01`…`12`. */
  byMonth: sums,
  /** SHA-256, in hexadecimal, of the archive's file. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
});
export type YearArchive = z.infer<typeof YearArchive>;

/**
 * Clôture: the section's money of a calendar year is as it should be and stays so. Append-only: a year that is opened
 * again says so by a fact of its own, which names the closing it ends.
 */
export const ClosedYearFields = z.object({
  year: z.int().min(1900).max(2100),
  on: IsoDate,
  /** The account that closed it, as it called itself. */
  by: z.string().max(200).nullable(),
  /** Null where it is opened again. */
  archive: YearArchive.nullable(),
  /** What the checks still found, by kind. */
  left: z.record(z.string().max(40), count),
  reopens: z.uuid().nullable(),
  /** Why it was opened again, or closed in spite of what was found. */
  reason: z.string().trim().min(1).max(300).nullable(),
});
export type ClosedYearFields = z.infer<typeof ClosedYearFields>;

export type ClosedYear = ClosedYearFields & { readonly id: string };
