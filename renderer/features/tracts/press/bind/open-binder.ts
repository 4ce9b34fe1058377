import { err, type Result } from '#shared/result.ts';
import { openWorkerDesk } from '../../../../paper/worker-desk.ts';
import type { PressFault } from '../press-order.ts';
import type { BindWorker } from './bind-worker.ts';
import type { Binding } from './binding.ts';

export type Binder = {
  /** In a Worker of its own: the page stays free. Never throws. */
  bind(binding: Binding, signal?: AbortSignal): Promise<Result<Uint8Array, readonly PressFault[]>>;
  close(): void;
};

const startWorker = (): Worker =>
  new Worker(new URL('./bind-worker.ts', import.meta.url), { type: 'module' });

/** Costs nothing before the first binding. */
export function openBinder(): Binder {
  const desk = openWorkerDesk<BindWorker>(startWorker);
  return {
    async bind(binding, signal) {
      const made = await desk.run((remote) => remote.bindSheets(binding), signal);
      if (made.ok) return made;
      return err([{ kind: made.error.kind === 'cancelled' ? 'stopped' : 'failed' }]);
    },
    close: desk.close,
  };
}
