import { err } from '#shared/result.ts';
import type { PictureOrder, Prepared } from './picture-order.ts';

/** Then it is a file made to keep a computer busy, or there is not enough memory for it. */
const longestMs = 60_000;

const startWorker = (): Worker =>
  new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });

/** Prepares a picture in a Worker of its own, which is ended whatever comes of it. Never throws. */
export function prepareInWorker(order: PictureOrder, start = startWorker): Promise<Prepared> {
  return new Promise((resolve) => {
    const worker = start();
    const end = (prepared: Prepared) => {
      clearTimeout(limit);
      worker.terminate();
      resolve(prepared);
    };
    const limit = setTimeout(() => end(err({ kind: 'bomb' })), longestMs);
    worker.onmessage = ({ data }: MessageEvent<Prepared>) => end(data);
    worker.onerror = () => end(err({ kind: 'damaged' }));
    worker.onmessageerror = () => end(err({ kind: 'damaged' }));
    worker.postMessage(order, [order.bytes.buffer]);
  });
}
