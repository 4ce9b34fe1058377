import type { Account } from '#shared/api/routes.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type Access, endOf, keepAccess } from './access.ts';
import { parseCentralAddress } from './central-address.ts';
import type { CentralClient } from './central-client.ts';
import type { SessionStore, SignedIn } from './session-file.ts';

export type Session = {
  state(): Promise<{ readonly centralUrl: string | null; readonly account: Account | null }>;
  signIn(
    input: RequestInput<'session.signIn'>,
  ): Promise<Result<{ readonly account: Account }, SyncFailure>>;
  /** Forgets the tokens even when central cannot be told. */
  signOut(): Promise<void>;
  /** Runs `use` with a token; once more with a new one when central says that the first has ended. */
  authorised<T>(
    use: (access: Access) => Promise<Result<T, SyncFailure>>,
  ): Promise<Result<T, SyncFailure>>;
  /** A token without asking central for one, null when there is none. */
  accessAtHand(): Promise<Access | null>;
  isSignedIn(): Promise<boolean>;
  /** The vault was locked: nothing of the session stays in memory. */
  forget(): void;
};

type Ports = {
  readonly client: CentralClient;
  readonly store: SessionStore;
  readonly now: () => number;
  readonly deviceName: string;
};

/** The office's account at central. Tokens are sealed on the disk and never leave main. */
export function createSession({ client, store, now, deviceName }: Ports): Session {
  let loaded: Promise<SignedIn | null> | null = null;
  const load = () => {
    loaded ??= store.load();
    return loaded;
  };
  const save = async (signedIn: SignedIn) => {
    await store.save(signedIn);
    loaded = null;
  };
  const access = keepAccess({ client, now, load, save });

  return {
    async state() {
      const signedIn = await load();
      return { centralUrl: signedIn?.centralUrl ?? null, account: signedIn?.account ?? null };
    },

    async signIn({ centralUrl, email, password, clientId }) {
      const base = parseCentralAddress(centralUrl);
      if (!base.ok) return err({ kind: base.error });
      const body = { email: email.trim(), password, clientId, deviceName };
      const called = await client.call('signIn', { base: base.value, body });
      if (!called.ok) return called;
      if (called.value.kind === 'unchanged') return err({ kind: 'signed-out' });
      const { account, refreshToken, ...token } = called.value.output;
      await save({ centralUrl: base.value, clientId, account, refreshToken });
      access.set(token);
      return ok({ account });
    },

    async signOut() {
      const signedIn = await load();
      if (signedIn === null) return;
      const current = signedIn.refreshToken === null ? null : await access.current();
      if (current?.ok) await client.call('signOut', { ...current.value, body: {} });
      access.set(null);
      await save({ ...signedIn, account: null, refreshToken: null });
    },

    async authorised(use) {
      const first = await access.current();
      if (!first.ok) return first;
      const tried = await use(first.value);
      if (tried.ok || endOf(tried.error).kind !== 'signed-out') return tried;
      access.set(null);
      const second = await access.current();
      if (!second.ok) return second;
      const again = await use(second.value);
      return again.ok ? again : err(endOf(again.error));
    },

    accessAtHand: access.atHand,

    isSignedIn: async () => (await load())?.refreshToken != null,

    forget() {
      access.set(null);
      loaded = null;
    },
  };
}
