import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { VaultState } from '#shared/ipc/vault.ts';
import { ConnectForm } from '../features/connection/connect-form.tsx';
import { FirstRun } from '../features/first-run/first-run.tsx';
import { FirstSteps } from '../features/first-run/first-steps.tsx';
import { DamagedScreen } from '../features/repair/damaged-screen.tsx';
import { NewerScreen } from '../features/repair/newer-screen.tsx';
import { RestoreFailedScreen } from '../features/repair/restore-failed-screen.tsx';
import { RestoredScreen } from '../features/repair/restored-screen.tsx';
import { VaultDamagedScreen } from '../features/repair/vault-damaged-screen.tsx';
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx';
import { leaveNow } from '../office/before-leaving.ts';
import { OfficeProvider } from '../office/office.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { EarlyCommands } from './early-commands.tsx';
import { createSession, type Ports, type Session } from './session.ts';
import { Shell } from './shell/shell.tsx';
import { useClosing } from './use-closing.ts';

type Props = { readonly ports: Ports; readonly vault: VaultState };

/** From the start of the window to an open file, and back when it locks. */
export function Phases({ ports, vault }: Props) {
  const [sessionStore] = useState(() => createSession(ports, vault));
  const session = useStore(sessionStore);
  const { phase } = session;

  useEffect(
    () => ports.ipc.on('vault.locked', ({ reason }) => sessionStore.getState().lock(reason)),
    [ports.ipc, sessionStore],
  );
  useEffect(
    () =>
      ports.ipc.on('vault.locking', () => {
        void leaveNow().then(() => ports.ipc.request('vault.lock', {}));
      }),
    [ports.ipc],
  );
  useClosing(ports.ipc, phase.kind === 'open' ? phase.office.store : null);

  if (phase.kind === 'open') {
    return (
      <OfficeProvider office={phase.office}>
        <Shell />
      </OfficeProvider>
    );
  }
  return (
    <>
      <EarlyCommands />
      <BeforeTheOffice session={session} />
    </>
  );
}

function BeforeTheOffice({ session }: { readonly session: Session }) {
  const { phase, open, restore, enter } = session;
  switch (phase.kind) {
    case 'first-run':
      return <FirstRun onCreated={open} />;
    case 'locked':
      return <UnlockScreen why={phase.why} lost={phase.lost} onOpened={open} />;
    case 'vault-damaged':
      return <VaultDamagedScreen />;
    case 'newer':
      return <NewerScreen />;
    case 'opening':
      return <Waiting reason="opening.text" />;
    case 'damaged':
      return <DamagedScreen damage={phase.damage} remedy={phase.remedy} onRestore={restore} />;
    case 'restoring':
      return <Waiting reason="restoring.text" />;
    case 'restore-failed':
      return <RestoreFailedScreen onRetry={restore} />;
    case 'restored':
      return <RestoredScreen report={phase.report} onDone={() => enter(phase.office)} />;
    case 'welcome':
      return (
        <OfficeProvider office={phase.office}>
          <FirstSteps
            recoveryKey={phase.recoveryKey}
            connectForm={(onConnected) => <ConnectForm onConnected={onConnected} />}
            onDone={() => enter(phase.office)}
          />
        </OfficeProvider>
      );
    case 'open':
      return null;
  }
}
