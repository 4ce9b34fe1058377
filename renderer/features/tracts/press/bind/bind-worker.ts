import { expose, transfer } from 'comlink';
import type { Binding } from './binding.ts';

/** Not `bind`: of a function by that name comlink never calls the Worker. */
export type BindWorker = { bindSheets(binding: Binding): Promise<Uint8Array> };

const worker: BindWorker = {
  async bindSheets(binding) {
    const { bindPdf } = await import('./bind-pdf.ts');
    const bytes = await bindPdf(binding);
    return bytes.buffer instanceof ArrayBuffer ? transfer(bytes, [bytes.buffer]) : bytes;
  },
};

expose(worker);
