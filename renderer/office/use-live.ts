import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { StoreApi } from '../store/store-api.ts';
import { useOffice } from './office.tsx';

type Held<T> = { readonly order: number; readonly value: T };

/**
 * An answer of the store that follows its changes; `key` says what is asked. Null until the first answer,
 * then the last one until the next has come: compare an id inside it when the key moves.
 */
export function useLive<T>(key: string, read: (store: StoreApi) => Promise<T>): T | null {
  const { store, version, onChange } = useOffice();
  const current = useSyncExternalStore(onChange, version);
  const [held, setHeld] = useState<Held<T> | null>(null);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  const asked = useRef(0);
  const readNow = useEffectEvent(read);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key or a new version is the reason to read again.
  useEffect(() => {
    asked.current += 1;
    const order = asked.current;
    // During a sync, changes come faster than answers: each answer is shown until a newer one is there.
    readNow(store).then(
      (value) => setHeld((before) => (before && before.order > order ? before : { order, value })),
      (cause: unknown) => setFailure({ cause }),
    );
  }, [store, key, current]);

  // A store that cannot answer is a bug: the error boundary shows it.
  if (failure) throw failure.cause;
  return held?.value ?? null;
}
