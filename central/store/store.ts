/**
 * Runs one SQL statement with parameters, or, without parameters, a script of several; gives the rows of the last.
 * `bigint` arrives as a number, `jsonb` parsed, `timestamptz` as a Date.
 */
export type Sql = <R = Record<string, unknown>>(
  text: string,
  params?: readonly unknown[],
) => Promise<readonly R[]>;

/** PostgreSQL SQL and transactions: all that central asks of a database. */
export type Store = {
  readonly kind: 'pglite' | 'postgres';
  /** One statement on its own. */
  readonly sql: Sql;
  /** Runs `work` again when the database asks for it (deadlock, serialisation) or when `work` throws `TryAgain`. */
  readonly tx: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** What was read at the start of the transaction is out of date: roll back and run it again. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

/** The five characters of PostgreSQL, or null when the error is not the database's. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
}
