import type { StoreApi } from '../store/store-api.ts';
import { notifyWork } from '../ui/notify.tsx';
import { ActProgress } from './act-progress.tsx';

// What is done sooner needs no word about how far it is.
const patienceMs = 600;

/** Tells how far a long act is, with a way to stop it, once one has waited for it. */
export async function whileWorking<T>(store: StoreApi, work: Promise<T>): Promise<T> {
  const opened: (() => void)[] = [];
  const timer = setTimeout(() => {
    opened.push(notifyWork(<ActProgress store={store} />));
  }, patienceMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    for (const close of opened) close();
  }
}
