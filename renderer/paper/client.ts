import { proxy, type Remote, wrap } from 'comlink';
import { err, ok, type Result } from '#shared/result.ts';
import type { Composition, PaperOrder, Progress } from './paper-order.ts';
import type { PaperWorker } from './worker.ts';

export type PaperFailure = {
  /** `failed` is a bug or a lack of memory: nothing was written anywhere. */
  readonly kind: 'cancelled' | 'failed';
};

export type ComposeOptions = {
  /** Ends the work at once, however far it is. */
  readonly signal?: AbortSignal;
  readonly onProgress?: Progress;
};

export type Paper = {
  /** Draws in a Worker of its own: the page stays free. Never throws. */
  compose(order: PaperOrder, options?: ComposeOptions): Promise<Result<Composition, PaperFailure>>;
  /** Ends the Worker and what it knows of people. Call it when the office is locked or the dialogue closes. */
  close(): void;
};

type Running = {
  readonly worker: Worker;
  readonly remote: Remote<PaperWorker>;
};

const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Costs nothing before the first order. The Worker stays warm for the next one, unless it was cancelled. */
export function openPaper(start: () => Worker = startWorker): Paper {
  let warm: Running | null = null;
  const busy = new Map<Running, (failure: PaperFailure) => void>();

  const takeWorker = (): Running => {
    const taken = warm ?? begin(start());
    warm = null;
    return taken;
  };
  const giveBack = (running: Running) => {
    if (warm === null) warm = running;
    else end(running);
  };

  return {
    compose(order, { signal, onProgress = () => undefined } = {}) {
      if (signal?.aborted === true) return Promise.resolve(err({ kind: 'cancelled' }));
      const running = takeWorker();
      return new Promise((resolve) => {
        const stop = (failure: PaperFailure) => {
          if (!busy.delete(running)) return;
          signal?.removeEventListener('abort', cancel);
          end(running);
          resolve(err(failure));
        };
        const cancel = () => stop({ kind: 'cancelled' });
        busy.set(running, stop);
        signal?.addEventListener('abort', cancel, { once: true });
        running.worker.onerror = () => stop({ kind: 'failed' });
        running.remote.compose(order, proxy(onProgress)).then(
          (composition) => {
            if (!busy.delete(running)) return;
            signal?.removeEventListener('abort', cancel);
            giveBack(running);
            resolve(ok(composition));
          },
          () => stop({ kind: 'failed' }),
        );
      });
    },
    close() {
      for (const stop of [...busy.values()]) stop({ kind: 'cancelled' });
      if (warm !== null) end(warm);
      warm = null;
    },
  };
}

const begin = (worker: Worker): Running => ({ worker, remote: wrap<PaperWorker>(worker) });
const end = ({ worker }: Running): void => worker.terminate();
