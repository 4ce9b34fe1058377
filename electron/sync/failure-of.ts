import { Problem, type ProblemKind, problemKinds, problemTypePrefix } from '#shared/api/problem.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { parseJson } from '../disk/parse-json.ts';
import type { Answer } from './answer.ts';
import { retryAfterMs } from './retry-after.ts';

/** What a rejected fetch means. Both network stacks (Chromium's and Node's) tell it only in words. */
export function failureOfCause(cause: unknown): SyncFailure {
  const words = wordsOf(cause);
  if (/redirect/i.test(words)) return { kind: 'not-central', status: 0, detail: 'redirect' };
  if (/CERT|SSL|TLS/.test(words)) return { kind: 'not-central', status: 0, detail: 'certificate' };
  if (
    /INVALID_(HTTP_)?RESPONSE|RESPONSE_HEADERS|HTTP2_PROTOCOL|HTTPParserError|CONTENT_DECODING|Z_DATA/.test(
      words,
    )
  ) {
    return { kind: 'not-central', status: 0, detail: 'not-http' };
  }
  return { kind: 'offline' };
}

function wordsOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  const code = 'code' in cause ? String(cause.code) : '';
  return `${cause.name} ${code} ${cause.message} ${wordsOf(cause.cause)}`;
}

/** What an answer other than 2xx means: one of central's own problems, or somebody else's page. */
export function failureOfAnswer({ status, headers, text }: Answer, now: number): SyncFailure {
  if (status >= 300 && status < 400) return { kind: 'not-central', status, detail: 'redirect' };
  const problem = problemIn(headers, text);
  if (problem === null) return { kind: 'not-central', status, detail: 'not-a-problem' };
  return {
    kind: 'problem',
    problem,
    status,
    retryAfterMs: retryAfterMs(headers.get('retry-after'), now),
  };
}

function problemIn(headers: Headers, text: string): ProblemKind | null {
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return null;
  const problem = parseJson(Problem, text);
  if (!problem.ok) return null;
  return problemKinds.find((kind) => problem.value.type === problemTypePrefix + kind) ?? null;
}
