import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Answer } from './answer.ts';
import { failureOfCause } from './failure-of.ts';
import { readBody } from './read-body.ts';

/** The one thing this folder needs from Electron: its network stack, which knows the office's proxy and certificates. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type Exchange = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
};

/** One request and its whole answer, whatever the status. Never throws for what a network can do. */
export async function exchange(
  fetch: Fetch,
  { url, timeoutMs, maxBytes, ...request }: Exchange,
): Promise<Result<Answer, SyncFailure>> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { ...request, ...carefully, signal });
    const text = await readBody(response, maxBytes);
    if (text === null) return err(notCentral(response.status, 'too-large'));
    return ok({ status: response.status, headers: response.headers, text });
  } catch (cause) {
    return err(signal.aborted ? { kind: 'timeout' } : failureOfCause(cause));
  }
}

/**
 * No redirect is followed: an API has no reason for one, and a captive portal's must not receive a token.
 * No cookies, no cache: nothing of central's answers stays on the disk.
 */
export const carefully = { redirect: 'manual', credentials: 'omit', cache: 'no-store' } as const;

export const notCentral = (status: number, detail: string): SyncFailure => ({
  kind: 'not-central',
  status,
  detail,
});
