import { expose, transfer } from 'comlink';
import type { Binding } from './binding.ts';

export type BindWorker = { bind(binding: Binding): Promise<Uint8Array> };

const worker: BindWorker = {
  async bind(binding) {
    const { bindPdf } = await import('./bind-pdf.ts');
    const bytes = await bindPdf(binding);
    return bytes.buffer instanceof ArrayBuffer ? transfer(bytes, [bytes.buffer]) : bytes;
  },
};

expose(worker);
