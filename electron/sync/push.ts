import type { RouteBody, RouteOutput } from '#shared/api/routes.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CentralClient } from './central-client.ts';
import { notCentral } from './exchange.ts';
import type { Session } from './session.ts';

export type Pusher = (
  batch: RouteBody<'push'>,
) => Promise<Result<RouteOutput<'push'>, SyncFailure>>;

/** Sends one batch. Sending it again is safe: central answers a mutation it knows with the stored result. */
export function createPusher(client: CentralClient, session: Session): Pusher {
  return (batch) =>
    session.authorised(async (access) => {
      const called = await client.call('push', { ...access, body: batch });
      if (!called.ok) return called;
      if (called.value.kind === 'unchanged') return err(notCentral(304, 'unasked'));
      return answersAll(batch, called.value.output)
        ? ok(called.value.output)
        : err(notCentral(200, 'results-do-not-match'));
    });
}

/** One result for each mutation, in order: a missing one would leave the outbox in doubt. */
const answersAll = (batch: RouteBody<'push'>, { results }: RouteOutput<'push'>): boolean =>
  results.length === batch.mutations.length &&
  results.every((result, index) => result.n === batch.mutations[index]?.n);
