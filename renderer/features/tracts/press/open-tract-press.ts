import { proxy, transfer } from 'comlink';
import type { Size } from '#shared/domain/paper/millimetres.ts';
import { err, type Result } from '#shared/result.ts';
import { openWorkerDesk } from '../../../paper/worker-desk.ts';
import { gatherMaterials, type PressSources } from './gather-materials.ts';
import { drawInPage } from './pictures/draw-in-page.ts';
import type { PressFault, PressOrder, PressProgress } from './press-order.ts';
import type { PressWorker } from './press-worker.ts';

export type PressOptions = {
  /** Ends the work at once, however far it is. */
  readonly signal?: AbortSignal;
  readonly onProgress?: PressProgress;
};

type Pressed = Result<Uint8Array, readonly PressFault[]>;

export type TractPress = {
  /** Made in a Worker of its own: the page stays free. Never throws. */
  pressPdf(order: PressOrder, options?: PressOptions): Promise<Pressed>;
  /** Ends the Worker. Call it when the window closes. */
  close(): void;
};

const startWorker = (): Worker =>
  new Worker(new URL('./press-worker.ts', import.meta.url), { type: 'module' });

/** Costs nothing before the first order. */
export function openTractPress(
  sources: PressSources,
  start: () => Worker = startWorker,
): TractPress {
  const desk = openWorkerDesk<PressWorker>(start);
  return {
    async pressPdf(order, { signal, onProgress = () => undefined } = {}) {
      const materials = await gatherMaterials(order, sources);
      const made = await desk.run<Pressed>(
        async (remote) => remote.press(order, materials, proxy({ onProgress, drawDrawing })),
        signal,
      );
      if (made.ok) return made.value;
      return err([{ kind: made.error.kind === 'cancelled' ? 'stopped' : 'failed' }]);
    },
    close: desk.close,
  };
}

async function drawDrawing(bytes: Uint8Array, size: Size): Promise<ImageBitmap | null> {
  const drawn = await drawInPage(bytes, size);
  return drawn && transfer(drawn, [drawn]);
}
