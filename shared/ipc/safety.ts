import { z } from 'zod';

/** How much one sealed table holds: rows, and the XOR of their AES-GCM tags (32 hex digits). */
export const TableState = z.object({ count: z.int().nonnegative(), digest: z.string() });
export type TableState = z.infer<typeof TableState>;

/** What the store looked like after its last committed batch. Kept outside IndexedDB by main, written atomically. */
export const Guard = z.object({
  format: z.literal(1),
  /** Name of the IndexedDB database; a repair makes a new one. */
  database: z.string(),
  instanceId: z.uuid(),
  schema: z.int(),
  /** Commit counter: every committed batch, local or pulled, adds one. */
  seq: z.int().nonnegative(),
  tables: z.record(z.string(), TableState),
});
export type Guard = z.infer<typeof Guard>;

export const SnapshotSummary = z.object({
  id: z.string(),
  schema: z.int(),
  seq: z.int(),
  rows: z.int(),
  /** Bytes on disk. */
  size: z.int(),
  at: z.string(),
});
export type SnapshotSummary = z.infer<typeof SnapshotSummary>;

export const SafetyReport = z.object({
  /** `damaged`: a file was there but neither it nor its copy could be read. */
  guard: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('damaged') }),
    z.object({ kind: z.literal('read'), guard: Guard }),
  ]),
  /** Highest commit in the journal; 0 when it is empty. */
  journalTail: z.int().nonnegative(),
  snapshots: z.array(SnapshotSummary),
});
export type SafetyReport = z.infer<typeof SafetyReport>;
