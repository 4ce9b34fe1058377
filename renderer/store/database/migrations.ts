import type { StoreMeta } from './store-meta.ts';
import type { TableName } from './tables.ts';

/** One step from the format before it. Pure: the same old record gives the same new one, however often it is cut short. */
export type Migration = {
  readonly to: number;
  meta(before: unknown): unknown;
  record(table: TableName, before: unknown): unknown;
};

export type StoreFormat = {
  /** What this version writes. A store with a higher number is left alone. */
  readonly schema: number;
  /** Oldest first; never edited once released. A fixture of every format is opened by the tests. */
  readonly migrations: readonly Migration[];
};

/**
 * 2: the table of history. Lines that the first version did not understand are in the feed still: those scopes are
 * read from their beginning again.
 */
const toSecond: Migration = {
  to: 2,
  meta(before) {
    // The first version wrote it.
    const meta = before as Pick<StoreMeta, 'scopes'>;
    const scopes = Object.entries(meta.scopes).map(([id, scope]) => [
      id,
      scope.hasUnknown ? { ...scope, cursor: 0, hasUnknown: false } : scope,
    ]);
    return { ...meta, scopes: Object.fromEntries(scopes) };
  },
  record: (_table, before) => before,
};

export const currentFormat: StoreFormat = { schema: 2, migrations: [toSecond] };

export const migrationsFrom = ({ migrations }: StoreFormat, schema: number): readonly Migration[] =>
  migrations.filter(({ to }) => to > schema);
