import type { RouteOutput } from '#shared/api/routes.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { CentralClient } from './central-client.ts';
import type { Session } from './session.ts';

type Heads = RouteOutput<'sync'>;

export type HeadsReader = {
  /** Null when nothing moved since the last call. */
  next(): Promise<Result<Heads | null, SyncFailure>>;
  /** The next call answers in full: whoever had the last answer may not have acted on it. */
  forget(): void;
};

export function readHeads(client: CentralClient, session: Session): HeadsReader {
  let etag: string | null = null;
  return {
    next: () =>
      session.authorised(async (access) => {
        const called = await client.call('sync', {
          ...access,
          body: {},
          ...(etag !== null && { etag }),
        });
        if (!called.ok) return called;
        if (called.value.kind === 'unchanged') return ok(null);
        etag = called.value.etag;
        return ok(called.value.output);
      }),
    forget: () => {
      etag = null;
    },
  };
}
