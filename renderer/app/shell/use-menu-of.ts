import { useEffect } from 'react';
import type { Grounds } from '#shared/commands/offered-commands.ts';
import { useShell } from '../../office/shell.tsx';

/** The native menu shows what can be done here, and nothing else. */
export function useMenuOf({ people, tract, dues }: Grounds): void {
  const ipc = useShell();
  useEffect(() => {
    void ipc.request('menu.show', { people, tract, dues });
  }, [ipc, people, tract, dues]);
}
