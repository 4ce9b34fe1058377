import { z } from 'zod';
import { IsoDateTime } from '../domain/dates.ts';

/**
 * One change of one row that central has applied: what the history of a person is made of. Central writes it when it
 * applies a mutation, and it comes down the feed of the scope that the row was in; it is never edited.
 * The creation of a row has no values: the row itself is where they went.
 */
export const Change = z.object({
  id: z.uuid(),
  entity: z.string(),
  rowId: z.uuid(),
  /** The revision it made. */
  rev: z.int(),
  op: z.enum(['create', 'patch', 'delete', 'move']),
  /** Central's clock, and the office's own when the person did it. */
  at: IsoDateTime,
  saidAt: IsoDateTime,
  /** Display name of the account, and name of the device: null when it is not known any more. */
  by: z.string().nullable(),
  office: z.string().nullable(),
  fields: z.array(z.object({ field: z.string(), before: z.json(), after: z.json() })),
});
export type Change = z.infer<typeof Change>;
