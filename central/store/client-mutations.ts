import type { PushResult } from '#shared/sync/protocol.ts';
import type { Sql } from './store.ts';

export type Recorded = { readonly n: number; readonly hash: string; readonly result: PushResult };

/** What was answered to a client's mutations, from `first` on. */
export function recordedMutations(
  sql: Sql,
  clientId: string,
  first: number,
): Promise<readonly Recorded[]> {
  return sql<Recorded>(
    'select n, hash, result from mutation where client_id = $1 and n >= $2 order by n',
    [clientId, first],
  );
}

/** In the transaction that applies them: exactly once. */
export async function recordMutations(
  sql: Sql,
  clientId: string,
  recorded: readonly Recorded[],
): Promise<void> {
  await sql(
    `insert into mutation (client_id, n, hash, result)
     select $1, x.n, x.hash, x.result
     from jsonb_to_recordset($2::jsonb) as x(n bigint, hash text, result jsonb)`,
    [clientId, JSON.stringify(recorded)],
  );
}

/** The client has stored these answers: they will not be asked for again. */
export async function forgetMutations(sql: Sql, clientId: string, acked: number): Promise<void> {
  await sql('delete from mutation where client_id = $1 and n <= $2', [clientId, acked]);
}
