import type { StoreMeta } from '../database/store-meta.ts';
import type { TableChange } from '../database/tables.ts';

/** What has to be rewritten in one table. */
export type Forgetting = {
  readonly changes: readonly TableChange[];
  readonly meta?: Partial<StoreMeta>;
  /** Call once the changes are in the database. */
  remember(): void;
};

export const nothingToForget: Forgetting = { changes: [], remember: () => undefined };
