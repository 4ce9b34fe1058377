import type { Sql } from './store.ts';

export type ClosingRow = {
  readonly id: string;
  readonly scope: string;
  readonly year: number;
  readonly reopens: string | null;
};

export type BooksLock = { readonly scope: string; readonly hold: 'shared' | 'alone' };

/**
 * Until the transaction ends, nobody closes the books of these scopes while something is written into them, and the
 * other way round. In the order of their names, and before any row: two pushes never wait for each other.
 */
export async function lockBooks(sql: Sql, locks: readonly BooksLock[]): Promise<void> {
  for (const { scope, hold } of [...locks].sort((a, b) => (a.scope < b.scope ? -1 : 1))) {
    const lock = hold === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    await sql(`select ${lock}(hashtextextended($1, 8))`, [`books ${scope}`]);
  }
}

/** Every closing of these scopes, and everything that ended one. */
export function closingsOf(sql: Sql, scopes: readonly string[]): Promise<readonly ClosingRow[]> {
  return sql<ClosingRow>(
    `select id, scope, (fields ->> 'year')::int as year, fields ->> 'reopens' as reopens
     from synced_row
     where entity = 'closed-year' and scope = any($1::text[]) and deleted_at is null`,
    [scopes],
  );
}
