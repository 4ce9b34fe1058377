import { useEffect, useState } from 'react';
import type { Account } from '#shared/api/routes.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { useShell } from '../../office/shell.tsx';
import { useSyncState } from '../../office/use-sync.ts';

type Read = Extract<RequestOutput<'federation.read'>, { readonly ok: true }>['value'];

/** Who administers it, where, and what there is at central now. */
export type Federation = Read & { readonly own: Account; readonly centralUrl: string };

type State =
  | { readonly kind: 'reading' }
  /** Whoever works here administers nothing. */
  | { readonly kind: 'not-theirs' }
  | { readonly kind: 'failed'; readonly failure: SyncFailure }
  | { readonly kind: 'known'; readonly federation: Federation };

/** What was read before stays in view while it is read again. */
export function useFederation(): { readonly state: State; readonly readAgain: () => void } {
  const ipc = useShell();
  const isOnline = useSyncState()?.status.kind;
  const [reads, setReads] = useState(0);
  const [state, setState] = useState<State>({ kind: 'reading' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: both say that central may answer differently.
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<State> => {
      const session = await ipc.request('session.state', {});
      const own = session.ok ? session.value.account : null;
      const centralUrl = session.ok ? session.value.centralUrl : null;
      if (own?.role !== 'federation-admin' || centralUrl === null) return { kind: 'not-theirs' };
      const reply = await ipc.request('federation.read', {});
      if (!reply.ok) return { kind: 'failed', failure: { kind: 'not-connected' } };
      if (!reply.value.ok) return { kind: 'failed', failure: reply.value.error };
      return { kind: 'known', federation: { ...reply.value.value, own, centralUrl } };
    };
    void read().then((next) => isWanted && setState(next));
    return () => {
      isWanted = false;
    };
  }, [ipc, reads, isOnline]);

  return { state, readAgain: () => setReads((count) => count + 1) };
}
