import { z } from 'zod';
import { canonical } from '../../../canonical.ts';
import { IsoDateTime } from '../../dates.ts';
import { Report } from './report.ts';

/** Two million signs: thousands of people by name, far more than a section has. */
export const longestReport = 2_000_000;

/**
 * A report as it once was. Its content is kept as text, so that its fingerprint is of exactly what is kept, whatever
 * a later version makes of reports.
 */
export const FrozenReportFields = z.object({
  /** Canonical JSON of a `Report`. */
  content: z.string().max(longestReport),
  /** SHA-256 of the content in UTF-8, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  frozenAt: IsoDateTime,
  /** The account, as it called itself; null: an office that had none. */
  by: z.string().max(200).nullable(),
});
export type FrozenReportFields = z.infer<typeof FrozenReportFields>;

export const contentOf = (report: Report): string => canonical(report);

/** Null for what is no report that this version can show. Never throws. */
export function reportIn(content: string): Report | null {
  try {
    const read = Report.safeParse(JSON.parse(content));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
