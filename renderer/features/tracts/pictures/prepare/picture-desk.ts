import { err } from '#shared/result.ts';
import { inWorker } from './in-worker.ts';
import type { PictureOrder, Prepared } from './picture-order.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });

/** Prepares a picture in a Worker of its own. Never throws. */
export const prepareInWorker = (order: PictureOrder, start = startWorker): Promise<Prepared> =>
  inWorker<Prepared>({
    ...{ start, order },
    tooLong: err({ kind: 'bomb' }),
    broken: err({ kind: 'damaged' }),
  });
