import { passingState } from './passing-state.ts';

type Leaving = { readonly last: ReadonlySet<() => Promise<void>> };

const useLeaving = passingState<Leaving>(() => ({ last: new Set() }));

/** Done before the file is locked or the window closes. Gives back what takes the wish away. */
export function beforeLeaving(write: () => Promise<void>): () => void {
  useLeaving.setState(({ last }) => ({ last: new Set([...last, write]) }));
  return () =>
    useLeaving.setState(({ last }) => ({
      last: new Set([...last].filter((other) => other !== write)),
    }));
}

/** Longer than a disk needs; a window that does not close is worse. */
const patienceMs = 3_000;

/** Writes what still waits, the field one types in included. Never fails, and never takes long. */
export async function leaveNow(): Promise<void> {
  // Fields keep what was typed when they are left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const writes = [...useLeaving.getState().last].map((write) => write());
  if (writes.length === 0) return;
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(writes), patience]);
}
