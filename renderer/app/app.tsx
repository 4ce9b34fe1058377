import { useEffect, useState } from 'react';
import type { Appearance } from '#shared/ipc/appearance.ts';
import type { VaultState } from '#shared/ipc/vault.ts';
import type { Ipc } from '../ipc/client.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Phases } from './phases.tsx';
import { Providers } from './providers.tsx';
import type { RunningStore } from './session.ts';

type Props = { readonly ipc: Ipc; readonly startStore: () => RunningStore };

type Beginning = { readonly appearance: Appearance; readonly vault: VaultState };

/** The whole window. Nothing is drawn before main has said how it should look: no flash of the wrong theme. */
export function App({ ipc, startStore }: Props) {
  const beginning = useBeginning(ipc);
  if (!beginning) return null;
  return (
    <Providers ipc={ipc} appearance={beginning.appearance}>
      <ErrorBoundary>
        <Phases ports={{ ipc, startStore }} vault={beginning.vault} />
      </ErrorBoundary>
    </Providers>
  );
}

function useBeginning(ipc: Ipc): Beginning | null {
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);

  useEffect(() => {
    void readBeginning(ipc).then(setBeginning, setFailure);
  }, [ipc]);

  if (failure) throw failure;
  return beginning;
}

async function readBeginning(ipc: Ipc): Promise<Beginning> {
  const [appearance, vault] = await Promise.all([
    ipc.request('appearance.read', {}),
    ipc.request('vault.state', {}),
  ]);
  if (!appearance.ok) throw new Error(appearance.error.message);
  if (!vault.ok) throw new Error(vault.error.message);
  return { appearance: appearance.value, vault: vault.value };
}
