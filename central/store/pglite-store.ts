import { withRetries } from './retry.ts';
import type { Sql, Store } from './store.ts';

/** One PGlite, wherever it runs. It has a single session, so it must be asked one thing at a time. */
export type PgliteConnection = {
  readonly query: (text: string, params: readonly unknown[]) => Promise<readonly unknown[]>;
  readonly script: (text: string) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
};

export function storeOverPglite(connection: PgliteConnection): Store {
  const inTurn = oneAtATime();
  const sql: Sql = async <R>(text: string, params?: readonly unknown[]) => {
    const rows =
      params === undefined ? await connection.script(text) : await connection.query(text, params);
    // The shape of a row is the promise of the SQL text beside the call.
    return rows as readonly R[];
  };
  const transaction = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    await connection.script('begin');
    try {
      const outcome = await work(sql);
      await connection.script('commit');
      return outcome;
    } catch (error) {
      await connection.script('rollback');
      throw error;
    }
  };
  return {
    kind: 'pglite',
    sql: <R>(text: string, params?: readonly unknown[]) => inTurn(() => sql<R>(text, params)),
    tx: (work) => withRetries(() => inTurn(() => transaction(work))),
    close: () => inTurn(() => connection.close()),
  };
}

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
