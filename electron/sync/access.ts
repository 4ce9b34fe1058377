import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CentralClient } from './central-client.ts';
import type { SignedIn } from './session-file.ts';
import { singleFlight } from './single-flight.ts';

export type Access = { readonly base: string; readonly token: string };

export type AccessKeeper = {
  /** A token that should still be accepted, refreshed first if need be. */
  current(): Promise<Result<Access, SyncFailure>>;
  /** The one that is in memory and should still be accepted; never asks central for another. */
  atHand(): Promise<Access | null>;
  /** After a sign-in, or when central refused the token (`null`). */
  set(token: { readonly accessToken: string; readonly expiresIn: number } | null): void;
};

type Ports = {
  readonly client: CentralClient;
  readonly now: () => number;
  readonly load: () => Promise<SignedIn | null>;
  readonly save: (signedIn: SignedIn) => Promise<void>;
};

/** Central's clock and ours need not agree to the second. */
const marginMs = 30_000;

/**
 * Access tokens live in memory only. The refresh token is exchanged once at a time, and its successor is on
 * the disk before the new access token is used: central accepts the old one again as long as nobody used
 * what came after it. So an answer lost on the way, or a crash right after it, does not sign the office out.
 */
export function keepAccess({ client, now, load, save }: Ports): AccessKeeper {
  let access: { readonly token: string; readonly until: number } | null = null;

  const set: AccessKeeper['set'] = (token) => {
    access = token && {
      token: token.accessToken,
      until: now() + token.expiresIn * 1_000 - marginMs,
    };
  };

  const refresh = singleFlight(async (): Promise<Result<Access, SyncFailure>> => {
    const signedIn = await load();
    if (signedIn === null) return err({ kind: 'not-connected' });
    const { centralUrl, refreshToken } = signedIn;
    if (refreshToken === null) return err({ kind: 'signed-out' });
    const refreshed = await client.call('refresh', { base: centralUrl, body: { refreshToken } });
    if (!refreshed.ok) {
      if (!hasEnded(refreshed.error)) return refreshed;
      await save({ ...signedIn, account: null, refreshToken: null });
      return err(endOf(refreshed.error));
    }
    if (refreshed.value.kind === 'unchanged') return err({ kind: 'signed-out' });
    const tokens = refreshed.value.output;
    await save({ ...signedIn, refreshToken: tokens.refreshToken });
    set(tokens);
    return ok({ base: centralUrl, token: tokens.accessToken });
  });

  const atHand = async (): Promise<Access | null> => {
    const signedIn = await load();
    if (signedIn === null || access === null || access.until <= now()) return null;
    return { base: signedIn.centralUrl, token: access.token };
  };

  return {
    set,
    atHand,
    async current() {
      const held = await atHand();
      return held === null ? refresh() : ok(held);
    },
  };
}

const hasEnded = (failure: SyncFailure): boolean =>
  failure.kind === 'problem' &&
  (failure.problem === 'signed-out' || failure.problem === 'device-revoked');

/** A revoked device must hear that it is: it has to wipe itself. */
export const endOf = (failure: SyncFailure): SyncFailure =>
  failure.kind === 'problem' && failure.problem === 'signed-out' ? { kind: 'signed-out' } : failure;
