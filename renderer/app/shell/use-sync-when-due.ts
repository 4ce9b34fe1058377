import { useEffect, useRef } from 'react';
import { useStore } from '../../office/office.tsx';
import { useShell } from '../../office/shell.tsx';
import { useSyncState } from '../../office/use-sync.ts';

// Long enough that a form saved field by field leaves as one exchange.
const pauseAfterEditMs = 1_500;

/** Main chooses when: a timer, the network that came back. Opening the file and saving a change are good moments too. */
export function useSyncWhenDue(): void {
  const ipc = useShell();
  const store = useStore();
  const state = useSyncState();
  const waiting = state?.waiting ?? 0;
  const isIdle = state?.status.kind === 'waiting';
  /** How many were waiting when we last tried: what cannot leave now is left to main's timer. */
  const tried = useRef(0);

  useEffect(() => {
    void store.syncNow();
    return ipc.on('sync.due', () => void store.syncNow());
  }, [ipc, store]);

  useEffect(() => {
    if (waiting === 0) tried.current = 0;
    if (!isIdle || waiting === tried.current) return;
    const timer = setTimeout(() => {
      tried.current = waiting;
      void store.syncNow();
    }, pauseAfterEditMs);
    return () => clearTimeout(timer);
  }, [store, isIdle, waiting]);
}
