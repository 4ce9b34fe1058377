import pg from 'pg';
import { withRetries } from './retry.ts';
import type { Sql, Store } from './store.ts';

const int8 = 20;
const statementTimeoutMs = 60_000;
const idleTransactionTimeoutMs = 15_000;

/** A PostgreSQL server, 15 or later. */
export function openPostgres(url: string, connections: number): Store {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    application_name: 'permanence-central',
    connectionTimeoutMillis: 10_000,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: idleTransactionTimeoutMs,
  });
  // An idle connection was lost: the pool has dropped it and opens another when asked.
  pool.on('error', () => undefined);
  return {
    kind: 'postgres',
    sql: sqlOver(pool),
    tx: (work) => withRetries(() => transaction(pool, work)),
    close: () => pool.end(),
  };
}

async function transaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    await connection.query('begin');
    const outcome = await work(sqlOver(connection));
    await connection.query('commit');
    return outcome;
  } catch (error) {
    broken = await connection.query('rollback').then(() => undefined, asError);
    throw error;
  } finally {
    connection.release(broken);
  }
}

function sqlOver(runner: pg.Pool | pg.PoolClient): Sql {
  return async <R>(text: string, params?: readonly unknown[]) => {
    const answer: pg.QueryResult | pg.QueryResult[] = await runner.query(
      text,
      params === undefined ? undefined : [...params],
    );
    const last = Array.isArray(answer) ? answer.at(-1) : answer;
    // The shape of a row is the promise of the SQL text beside the call.
    return (last?.rows ?? []) as readonly R[];
  };
}

const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error('rollback failed');
