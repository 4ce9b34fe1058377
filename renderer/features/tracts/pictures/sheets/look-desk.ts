import { inWorker } from '../prepare/in-worker.ts';
import type { Looked, LookOrder } from './look-order.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./look-worker.ts', import.meta.url), { type: 'module' });

let before: Promise<unknown> = Promise.resolve();

/** Draws pages of a PDF in a Worker of its own, one PDF at a time. Never throws. */
export function lookAtSheets(order: LookOrder): Promise<Looked> {
  const looked = before.then(() =>
    inWorker<Looked>({
      start: startWorker,
      order,
      tooLong: { kind: 'bomb' },
      broken: { kind: 'damaged' },
    }),
  );
  before = looked;
  return looked;
}
