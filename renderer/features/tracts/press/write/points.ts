import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { digits } from '../../../../paper/pdf/digits.ts';

/** Millimetres as PDF counts lengths of its pages. */
export const points = (length: number): number => Number(digits(length / millimetresPerPoint));
