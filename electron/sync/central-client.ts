import {
  type RouteBody,
  type RouteName,
  type RouteOutput,
  type RouteParams,
  routes,
} from '#shared/api/routes.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { parseJson } from '../disk/parse-json.ts';
import type { Answer } from './answer.ts';
import { exchange, type Fetch, notCentral } from './exchange.ts';
import { failureOfAnswer } from './failure-of.ts';
import { retryAfterMs } from './retry-after.ts';

export type Call<N extends RouteName> = {
  readonly base: string;
  readonly body: RouteBody<N>;
  readonly token?: string;
  /** The ETag of the answer we hold. */
  readonly etag?: string;
} & (RouteParams<N> extends Readonly<Record<string, never>>
  ? { readonly params?: RouteParams<N> }
  : { readonly params: RouteParams<N> });

export type Called<N extends RouteName> =
  | { readonly kind: 'answer'; readonly output: RouteOutput<N>; readonly etag: string | null }
  | { readonly kind: 'unchanged' };

export type CentralClient = {
  call<N extends RouteName>(route: N, call: Call<N>): Promise<Result<Called<N>, SyncFailure>>;
};

type Ports = {
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly timeoutMs?: number;
  /** Told of every answer that asks to be left alone for a while. */
  readonly onRetryAfter?: (waitMs: number) => void;
};

const defaultTimeoutMs = 30_000;
/** Heads of thousands of scopes, or results of 500 mutations, are far below. */
const maxAnswerBytes = 8_000_000;

/** Central's JSON routes, each with its own types. Answers are parsed here, once; nothing else is believed. */
export function createCentralClient({
  fetch,
  now,
  timeoutMs = defaultTimeoutMs,
  onRetryAfter,
}: Ports): CentralClient {
  return {
    async call(name, { base, body, token, etag, params = {} }) {
      const { method, path } = routes[name];
      const sendsBody = method !== 'GET' && method !== 'DELETE';
      const answer = await exchange(fetch, {
        method,
        url: base + filled(path, params),
        headers: {
          accept: 'application/json, application/problem+json',
          ...(sendsBody && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(etag !== undefined && { 'if-none-match': etag }),
        },
        ...(sendsBody && { body: JSON.stringify(body) }),
        timeoutMs,
        maxBytes: maxAnswerBytes,
      });
      if (!answer.ok) return answer;
      if (answer.value.status === 304 && etag !== undefined) return ok({ kind: 'unchanged' });
      const output = outputOf(name, answer.value, now());
      const wait = retryAfterMs(answer.value.headers.get('retry-after'), now());
      if (!output.ok && wait !== null) onRetryAfter?.(wait);
      return output.ok
        ? ok({ kind: 'answer', output: output.value, etag: answer.value.headers.get('etag') })
        : output;
    },
  };
}

/** A path with a value for each of its names. */
const filled = (path: string, params: Readonly<Record<string, string | number>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

function outputOf<N extends RouteName>(
  name: N,
  answer: Answer,
  now: number,
): Result<RouteOutput<N>, SyncFailure> {
  if (answer.status < 200 || answer.status > 299) return err(failureOfAnswer(answer, now));
  if (answer.status === 204) return parsed(name, answer, '{}');
  if (!answer.headers.get('content-type')?.startsWith('application/json')) {
    return err(notCentral(answer.status, 'not-json'));
  }
  return parsed(name, answer, answer.text);
}

function parsed<N extends RouteName>(
  name: N,
  { status }: Answer,
  text: string,
): Result<RouteOutput<N>, SyncFailure> {
  const output = parseJson(routes[name].output, text);
  if (!output.ok) return err(notCentral(status, output.error));
  // The table pairs each name with its own schema; TypeScript cannot follow that through the lookup.
  return ok(output.value as RouteOutput<N>);
}
