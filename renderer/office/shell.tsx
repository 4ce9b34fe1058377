import { createContext, type ReactNode, useContext } from 'react';
import type { Ipc } from '../ipc/client.ts';

const ShellContext = createContext<Ipc | null>(null);

type Props = { readonly ipc: Ipc; readonly children: ReactNode };

/** What main offers, for the hooks of this folder and the few screens that come before the file is open. */
export function ShellProvider({ ipc, children }: Props) {
  return <ShellContext value={ipc}>{children}</ShellContext>;
}

export function useShell(): Ipc {
  const ipc = useContext(ShellContext);
  if (!ipc) throw new Error('No ShellProvider above this component');
  return ipc;
}
