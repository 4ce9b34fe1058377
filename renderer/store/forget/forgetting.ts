import type { StoreMeta } from '../database/store-meta.ts';
import type { TableChange } from '../database/tables.ts';

/** Told of each sealed record that was looked through. */
export type Looked = () => void;

/** What has to be rewritten in one table. */
export type Forgetting = {
  readonly changes: readonly TableChange[];
  readonly meta?: Partial<StoreMeta>;
  /** Call once the changes are in the database. */
  remember(): void;
};

export const nothingToForget: Forgetting = { changes: [], remember: () => undefined };
