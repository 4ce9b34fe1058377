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

export const currentFormat: StoreFormat = { schema: 1, migrations: [] };

export const migrationsFrom = ({ migrations }: StoreFormat, schema: number): readonly Migration[] =>
  migrations.filter(({ to }) => to > schema);
