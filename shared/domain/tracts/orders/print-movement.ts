import { z } from 'zod';
import { IsoDate } from '../../dates.ts';
import { mostCopies } from './print-order.ts';

const text = (most: number) => z.string().trim().min(1).max(most).nullable();

/** What happens to printed leaflets; `reversal` takes back what was noted wrongly. */
export const MovementKind = z.enum(['received', 'handed-out', 'lost', 'returned', 'reversal']);
export type MovementKind = z.infer<typeof MovementKind>;

/**
 * Leaflets of an order that came or went. Written once, never changed or deleted: each is a row of its own, so that
 * two offices that both noted a hand-out offline are both counted.
 */
export const PrintMovementFields = z.object({
  order: z.uuid(),
  kind: MovementKind,
  quantity: z.int().min(1).max(mostCopies),
  on: IsoDate,
  /** Where they were handed out. */
  place: text(120),
  /** To which action or round, in free words. */
  purpose: text(200),
  /** Of a reversal: what it takes back, and why. */
  reverses: z.uuid().nullable(),
  reason: text(300),
  by: z.string().max(200).nullable(),
});
export type PrintMovementFields = z.infer<typeof PrintMovementFields>;
