import { type Appearance, defaultAppearance } from '#shared/ipc/appearance.ts';
import type { Bridge, EventName, EventPayload, RequestOutput } from '#shared/ipc/contract.ts';
import type { VaultState } from '#shared/ipc/vault.ts';
import { err, ok } from '#shared/result.ts';
import type { FederationLine } from '../../electron/sync/federation.ts';

export type BridgeStart = {
  readonly vault?: VaultState['kind'];
  readonly passphrase?: string;
  readonly recoveryKeyKept?: boolean;
  readonly appearance?: Partial<Appearance>;
  readonly about?: Partial<RequestOutput<'app.about'>>;
  readonly session?: RequestOutput<'session.state'>;
  /** The line of main to a central. */
  readonly federation?: FederationLine;
  /** What central answers about the open leaflet. */
  readonly presence?: () => RequestOutput<'presence.tell'>['heard'];
};

export type FakeBridge = Bridge & {
  readonly announce: <N extends EventName>(name: N, payload: EventPayload<N>) => void;
  readonly asked: (name: string) => readonly unknown[];
};

const about: RequestOutput<'app.about'> = {
  version: '0.1.0',
  electron: '45.4.1',
  chromium: '156.0.0.0',
  node: '24.21.0',
  platform: 'linux x64',
  isTestRuntime: false,
  demoCentralUrl: null,
};

export const recoveryKey = 'A7KM-93QX-0V2D-HJ5R-8TNC-4WBE-Y6PG-2S1F-ZK9M-7D3X-Q5VH-N8RA-C0TJ-4EWB';

export const newRecoveryKey =
  'Q5VH-N8RA-C0TJ-4EWB-A7KM-93QX-0V2D-HJ5R-8TNC-4WBE-Y6PG-2S1F-ZK9M-7D3X';

/** Main, as far as the screens can tell: one vault, one passphrase, the appearance and the events. */
export function aBridge(start: BridgeStart = {}): FakeBridge {
  const listeners = new Set<(name: string, payload: unknown) => void>();
  const requests: { name: string; input: unknown }[] = [];
  const storeKey = new Uint8Array(32);
  let appearance: Appearance = { ...defaultAppearance, ...start.appearance };
  let passphrase = start.passphrase ?? 'cuivre jardin onze';
  let misses = 0;
  let recoveryKeyKept = start.recoveryKeyKept ?? true;

  const announce: FakeBridge['announce'] = (name, payload) => {
    for (const listener of listeners) listener(name, payload);
  };
  const tooShort = (text: string) => text.length < 10;
  const weak = ok(err({ kind: 'too-weak', reason: 'short' }));

  function answer(name: string, input: Record<string, unknown>): unknown {
    switch (name) {
      case 'app.about':
        return ok({ ...about, ...start.about });
      case 'appearance.read':
        return ok(appearance);
      case 'appearance.write':
        appearance = { ...appearance, ...input };
        return ok({});
      case 'vault.state':
        return ok({ kind: start.vault ?? 'locked', recoveryKeyKept });
      case 'vault.create':
        if (tooShort(String(input.passphrase))) return weak;
        passphrase = String(input.passphrase);
        return ok(ok({ storeKey, recoveryKey }));
      case 'vault.unlock':
        if (input.passphrase === passphrase) return ok(ok({ storeKey }));
        misses += 1;
        return ok(err({ kind: 'wrong-passphrase', retryInMs: misses > 2 ? 4_000 : 0 }));
      case 'vault.recover':
        if (input.recoveryKey !== recoveryKey) return ok(err({ kind: 'wrong-recovery-key' }));
        if (tooShort(String(input.newPassphrase))) return weak;
        passphrase = String(input.newPassphrase);
        return ok(ok({ storeKey }));
      case 'vault.changePassphrase':
        if (input.current !== passphrase) {
          return ok(err({ kind: 'wrong-passphrase', retryInMs: 0 }));
        }
        if (tooShort(String(input.next))) return weak;
        passphrase = String(input.next);
        return ok(ok({}));
      case 'vault.newRecoveryKey':
        if (input.passphrase !== passphrase) {
          return ok(err({ kind: 'wrong-passphrase', retryInMs: 0 }));
        }
        recoveryKeyKept = false;
        return ok(ok({ recoveryKey: newRecoveryKey }));
      case 'vault.recoveryKeyKept':
        recoveryKeyKept = true;
        return ok({});
      case 'vault.lock':
        announce('vault.locked', { reason: 'asked' });
        return ok({});
      case 'session.state':
        return ok(start.session ?? { centralUrl: null, account: null });
      case 'presence.tell':
        return ok({ heard: start.presence?.() ?? null });
      case 'file.save':
        return ok({ path: `/home/secretaire/${String(input.suggestedName)}` });
      case 'print.pdf':
        return ok(ok({ outcome: 'printed' }));
      default:
        return ok({});
    }
  }

  return {
    announce,
    asked: (name) => requests.filter((one) => one.name === name).map(({ input }) => input),
    // The real bridge answers a Result too; `answer` builds the outputs of the contract by hand.
    request: async (name, input) => {
      requests.push({ name, input });
      const line = start.federation?.[name as keyof FederationLine];
      // Each end of the line parses what it is given.
      if (line) return ok(await line(input as never));
      return answer(name, input as Record<string, unknown>) as Awaited<
        ReturnType<Bridge['request']>
      >;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
