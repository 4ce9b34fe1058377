import { type Remote, wrap } from 'comlink';
import { err, ok, type Result } from '#shared/result.ts';

export type WorkFailure = {
  /** `failed` is a bug or a lack of memory: nothing was written anywhere. */
  readonly kind: 'cancelled' | 'failed';
};

export type WorkerDesk<Api> = {
  /** Works in a Worker of its own: the page stays free. A signal ends the work at once. Never throws. */
  run<T>(
    work: (remote: Remote<Api>) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<Result<T, WorkFailure>>;
  /** Ends the Workers and what they know. */
  close(): void;
};

type Running<Api> = { readonly worker: Worker; readonly remote: Remote<Api> };

/** Costs nothing before the first work. A Worker stays warm for the next one, unless it was cancelled. */
export function openWorkerDesk<Api>(start: () => Worker): WorkerDesk<Api> {
  let warm: Running<Api> | null = null;
  const busy = new Map<Running<Api>, (failure: WorkFailure) => void>();

  const takeWorker = (): Running<Api> => {
    const taken = warm ?? begin<Api>(start());
    warm = null;
    return taken;
  };
  const giveBack = (running: Running<Api>) => {
    if (warm === null) warm = running;
    else end(running);
  };

  return {
    run(work, signal) {
      if (signal?.aborted === true) return Promise.resolve(err({ kind: 'cancelled' }));
      const running = takeWorker();
      return new Promise((resolve) => {
        const stop = (failure: WorkFailure) => {
          if (!busy.delete(running)) return;
          signal?.removeEventListener('abort', cancel);
          end(running);
          resolve(err(failure));
        };
        const cancel = () => stop({ kind: 'cancelled' });
        busy.set(running, stop);
        signal?.addEventListener('abort', cancel, { once: true });
        running.worker.onerror = () => stop({ kind: 'failed' });
        work(running.remote).then(
          (done) => {
            if (!busy.delete(running)) return;
            signal?.removeEventListener('abort', cancel);
            giveBack(running);
            resolve(ok(done));
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

const begin = <Api>(worker: Worker): Running<Api> => ({ worker, remote: wrap<Api>(worker) });
const end = ({ worker }: { readonly worker: Worker }): void => worker.terminate();
