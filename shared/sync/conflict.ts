import { z } from 'zod';
import { IsoDateTime } from '../domain/dates.ts';
import { RecordKind } from '../domain/records/record.ts';
import { ScopeId } from '../domain/scope.ts';

export const ConflictReason = z.enum(['concurrent', 'deleted', 'no-access', 'protective']);
export type ConflictReason = z.infer<typeof ConflictReason>;

/** Two values met; one stays in the row, the other is kept here until a person decides. Synced like any row. */
export const Conflict = z.object({
  id: z.uuid(),
  scope: ScopeId,
  /** What kind of row it is about. */
  entity: z.union([z.literal('member'), RecordKind]),
  rowId: z.uuid(),
  field: z.string(),
  reason: ConflictReason,
  /** What stayed in the row when the two met (`null` when the row was deleted)… */
  serverValue: z.unknown(),
  /** …and what did not, kept for review; with `protective` this may be the value that central had before. */
  clientValue: z.unknown(),
  /** Display names of the accounts that wrote the two values. */
  serverBy: z.string().nullable(),
  clientBy: z.string().nullable(),
  at: IsoDateTime,
  status: z.enum(['open', 'kept-server', 'took-client']),
});
export type Conflict = z.infer<typeof Conflict>;
