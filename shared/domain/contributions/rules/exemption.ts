import { z } from 'zod';
import { IsoDate } from '../../dates.ts';

export const mostYears = 20;

/**
 * That somebody owes no dues for some years. Not why: a reason (no work, illness) is nobody's business beyond those who
 * decided, and secretaries read this.
 */
export const ExemptionFields = z.object({
  memberId: z.uuid(),
  /** The first of the dues years. */
  from: z.int().min(1900).max(2100),
  /** How many of them. */
  years: z.int().min(1).max(mostYears),
  decidedOn: IsoDate.nullable(),
});
export type ExemptionFields = z.infer<typeof ExemptionFields>;

export const yearsOf = ({
  from,
  years,
}: Pick<ExemptionFields, 'from' | 'years'>): readonly number[] =>
  Array.from({ length: years }, (_, place) => from + place);
