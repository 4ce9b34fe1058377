import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { oneAtATime } from '../disk/one-at-a-time.ts';
import type { OwnBytes } from '../disk/own-bytes.ts';
import { type Fetch, notCentral } from './exchange.ts';
import { type Feed, type FeedPlace, openFeed } from './feed.ts';
import type { Piece } from './feed-cutter.ts';
import type { Session } from './session.ts';

export type ChangeStream = {
  /** The next piece of a feed after `since`, ending with its cursor line. */
  next(place: FeedPlace): Promise<Result<OwnBytes, SyncFailure>>;
  closeAll(): void;
};

type Ports = {
  readonly fetch: Fetch;
  readonly session: Session;
  readonly now: () => number;
  readonly idleMs?: number;
};

type OpenFeed = {
  readonly feed: Feed;
  readonly epoch: string;
  cursor: number;
  closing: NodeJS.Timeout;
};

const defaultIdleMs = 60_000;
/** An office that asks no more must not keep central's connection. */
const unusedMs = 120_000;

/** One streamed request for each scope, read on call by call; begun anew at `since` when it was cut. */
export function createChangeStream({
  fetch,
  session,
  now,
  idleMs = defaultIdleMs,
}: Ports): ChangeStream {
  const inTurn = oneAtATime();
  const feeds = new Map<string, OpenFeed>();

  const close = (scope: string) => {
    const open = feeds.get(scope);
    feeds.delete(scope);
    clearTimeout(open?.closing);
    open?.feed.close();
  };

  const take = async (scope: string, open: OpenFeed): Promise<Result<OwnBytes, SyncFailure>> => {
    clearTimeout(open.closing);
    const piece = await open.feed.next();
    const bytes = piece.ok ? advance(open, piece.value) : piece;
    if (!bytes.ok || (piece.ok && !piece.value.cursor.more)) close(scope);
    else open.closing = setTimeout(() => close(scope), unusedMs).unref();
    return bytes;
  };

  return {
    next: (place) =>
      inTurn(async () => {
        const { scope, epoch, since } = place;
        const known = feeds.get(scope);
        if (known?.epoch === epoch && known.cursor === since) {
          const piece = await take(scope, known);
          // A stream that was cut while the store was busy is only a reason to ask again.
          if (piece.ok) return piece;
        }
        close(scope);
        const feed = await session.authorised((access) =>
          openFeed({ fetch, now, idleMs }, access, place),
        );
        if (!feed.ok) return feed;
        const opened = {
          feed: feed.value,
          epoch,
          cursor: since,
          closing: setTimeout(() => undefined),
        };
        feeds.set(scope, opened);
        return take(scope, opened);
      }),

    closeAll: () => {
      for (const scope of [...feeds.keys()]) close(scope);
    },
  };
}

/** A cursor that promises more without moving would be asked for, for ever. */
function advance(open: OpenFeed, { ndjson, cursor }: Piece): Result<OwnBytes, SyncFailure> {
  const isStuck = cursor.more ? cursor.cursor <= open.cursor : cursor.cursor < open.cursor;
  if (isStuck) return err(notCentral(200, 'stuck-cursor'));
  open.cursor = cursor.cursor;
  return ok(ndjson);
}
