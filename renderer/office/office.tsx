import { createContext, type ReactNode, useContext } from 'react';
import type { StoreApi } from '../store/store-api.ts';

/** An open file: the store, and a number that grows whenever something in it changed. */
export type Office = {
  readonly store: StoreApi;
  readonly version: () => number;
  readonly onChange: (listener: () => void) => () => void;
};

/** Subscribes once; the Worker ends with the file, so there is nothing to undo. */
export async function openOffice(store: StoreApi): Promise<Office> {
  const listeners = new Set<() => void>();
  let current = 0;
  await store.subscribe((version) => {
    current = version;
    for (const listener of listeners) listener();
  });
  return {
    store,
    version: () => current,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const OfficeContext = createContext<Office | null>(null);

type Props = { readonly office: Office; readonly children: ReactNode };

export function OfficeProvider({ office, children }: Props) {
  return <OfficeContext value={office}>{children}</OfficeContext>;
}

export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('No OfficeProvider above this component');
  return office;
}

export const useStore = (): StoreApi => useOffice().store;
