import { openWorkerDesk } from '../../../../paper/worker-desk.ts';
import type { DrawnProof, ProofSide, ProofView } from './draw-proof.ts';
import type { ProofWorker } from './proof-worker.ts';

export type ProofDesk = {
  /** In a Worker: the page stays free. Null when it was stopped or failed. */
  draw(side: ProofSide, view: ProofView, signal: AbortSignal): Promise<DrawnProof | null>;
  close(): void;
};

const startWorker = (): Worker =>
  new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });

/** Costs nothing before the first view. */
export function openProofDesk(start: () => Worker = startWorker): ProofDesk {
  const desk = openWorkerDesk<ProofWorker>(start);
  return {
    async draw(side, view, signal) {
      const drawn = await desk.run<DrawnProof>(async (remote) => remote.draw(side, view), signal);
      return drawn.ok ? drawn.value : null;
    },
    close: desk.close,
  };
}
