import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Appearance } from '#shared/ipc/appearance.ts';
import { useShell } from './shell.tsx';

type Choice = {
  readonly appearance: Appearance;
  readonly change: (part: Partial<Appearance>) => void;
};

const AppearanceContext = createContext<Choice | null>(null);

type Props = { readonly initial: Appearance; readonly children: ReactNode };

/** Main keeps what was chosen and tells every window; here it is shown at once. */
export function AppearanceProvider({ initial, children }: Props) {
  const ipc = useShell();
  const [appearance, setAppearance] = useState(initial);

  useEffect(() => ipc.on('appearance.changed', setAppearance), [ipc]);

  const change = (part: Partial<Appearance>) => {
    const next = { ...appearance, ...part };
    setAppearance(next);
    void ipc.request('appearance.write', next);
  };

  return <AppearanceContext value={{ appearance, change }}>{children}</AppearanceContext>;
}

export function useAppearance(): Choice {
  const choice = useContext(AppearanceContext);
  if (!choice) throw new Error('No AppearanceProvider above this component');
  return choice;
}
