import { proxy } from 'comlink';
import type { Result } from '#shared/result.ts';
import type { Composition, PaperOrder, Progress } from './paper-order.ts';
import type { PaperWorker } from './worker.ts';
import { openWorkerDesk, type WorkFailure } from './worker-desk.ts';

export type ComposeOptions = {
  /** Ends the work at once, however far it is. */
  readonly signal?: AbortSignal;
  readonly onProgress?: Progress;
};

export type Paper = {
  /** Draws in a Worker of its own: the page stays free. Never throws. */
  compose(order: PaperOrder, options?: ComposeOptions): Promise<Result<Composition, WorkFailure>>;
  /** Ends the Worker and what it knows of people. Call it when the office is locked or the dialogue closes. */
  close(): void;
};

const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Costs nothing before the first order. */
export function openPaper(start: () => Worker = startWorker): Paper {
  const desk = openWorkerDesk<PaperWorker>(start);
  return {
    compose: (order, { signal, onProgress = () => undefined } = {}) =>
      desk.run((remote) => remote.compose(order, proxy(onProgress)), signal),
    close: desk.close,
  };
}
