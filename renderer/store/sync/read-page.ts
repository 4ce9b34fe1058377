import type { ScopeId } from '#shared/domain/scope.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type FeedPage, parseFeedPage } from '#shared/sync/feed-page.ts';
import { type MainPort, must } from '../main-port.ts';
import { textOf } from '../sealed/bytes.ts';

export type PageRequest = {
  readonly scope: ScopeId;
  readonly epoch: string;
  readonly since: number;
};

/** The next page of a feed, understood to its last line, or nothing of it. */
export async function readPage(
  main: MainPort,
  request: PageRequest,
): Promise<Result<FeedPage, SyncFailure>> {
  const reply = await must(main, 'sync.changes', request);
  if (!reply.ok) return reply;
  const text = decode(reply.value.ndjson);
  const page = text === null ? null : parseFeedPage(text, request.since);
  if (page !== null) return ok(page);
  return err({ kind: 'not-central', status: 200, detail: 'a feed that cannot be read' });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return textOf(bytes);
  } catch {
    // Bytes that are no text come from something that is not central.
    return null;
  }
}
