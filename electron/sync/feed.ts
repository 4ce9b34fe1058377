import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type Access, endOf } from './access.ts';
import { carefully, type Fetch, notCentral } from './exchange.ts';
import { failureOfAnswer, failureOfCause } from './failure-of.ts';
import { createFeedCutter, type Piece } from './feed-cutter.ts';
import { readBody } from './read-body.ts';

/** Where in which feed reading begins. */
export type FeedPlace = { readonly scope: string; readonly epoch: string; readonly since: number };

export type Feed = {
  next(): Promise<Result<Piece, SyncFailure>>;
  close(): void;
};

type Ports = { readonly fetch: Fetch; readonly now: () => number; readonly idleMs: number };

/** 5,000 rows of a person's file are about 5 MB. */
const maxPieceBytes = 64_000_000;
const maxProblemBytes = 1_000_000;

/** Opens one scope's feed to its end. */
export async function openFeed(
  { fetch, now, idleMs }: Ports,
  { base, token }: Access,
  { scope, epoch, since }: FeedPlace,
): Promise<Result<Feed, SyncFailure>> {
  const patience = patienceOf(idleMs);
  const query = new URLSearchParams({ epoch, since: String(since), limit: 'all' });
  const url = `${base}/v1/scopes/${encodeURIComponent(scope)}/changes?${query}`;
  const headers = {
    accept: 'application/x-ndjson, application/problem+json',
    authorization: `Bearer ${token}`,
  };
  try {
    patience.start();
    const response = await fetch(url, { ...carefully, headers, signal: patience.signal });
    if (response.ok && isNdjson(response) && response.body !== null) {
      patience.stop();
      return ok(readFeed(response.body.getReader(), patience));
    }
    const text = (await readBody(response, maxProblemBytes)) ?? '';
    patience.stop();
    if (response.ok) return err(notCentral(response.status, 'not-ndjson'));
    const answer = { status: response.status, headers: response.headers, text };
    return err(endOf(failureOfAnswer(answer, now())));
  } catch (cause) {
    patience.stop();
    return err(patience.signal.aborted ? { kind: 'timeout' } : failureOfCause(cause));
  }
}

const isNdjson = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('application/x-ndjson') ?? false;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

function readFeed(reader: Reader, patience: Patience): Feed {
  const cutter = createFeedCutter(maxPieceBytes);
  const ready: Piece[] = [];
  return {
    async next() {
      try {
        for (;;) {
          const piece = ready.shift();
          if (piece !== undefined) return ok(piece);
          patience.start();
          const { done, value } = await reader.read();
          patience.stop();
          if (done) return err(notCentral(200, 'cut-feed'));
          const pieces = cutter.push(value);
          if (pieces === 'too-large') return err(notCentral(200, 'too-large'));
          ready.push(...pieces);
        }
      } catch (cause) {
        patience.stop();
        return err(patience.signal.aborted ? { kind: 'timeout' } : failureOfCause(cause));
      }
    },
    close: () => patience.giveUp(),
  };
}

type Patience = ReturnType<typeof patienceOf>;

/** Runs only while central is being waited for, not while the store works on what it got. */
function patienceOf(idleMs: number) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    start: () => {
      timer = setTimeout(() => controller.abort(), idleMs);
    },
    stop: () => clearTimeout(timer),
    giveUp: () => {
      clearTimeout(timer);
      controller.abort();
    },
  };
}
