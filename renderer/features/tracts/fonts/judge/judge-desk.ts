import type { JudgedFont } from '#shared/domain/tracts/fonts/judge-font.ts';
import type { FontFault } from '#shared/domain/tracts/text/font/font-fault.ts';
import { err, type Result } from '#shared/result.ts';

/** `too-slow`: a file made to keep a computer busy. */
export type Judged = Result<JudgedFont, FontFault | { readonly kind: 'too-slow' }>;

const longestMs = 15_000;

const startWorker = (): Worker =>
  new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });

/** Judges a font file in a Worker of its own, which is ended whatever comes of it. Never throws. */
export function judgeInWorker(bytes: Uint8Array, start = startWorker): Promise<Judged> {
  return new Promise((resolve) => {
    const worker = start();
    const end = (judged: Judged) => {
      clearTimeout(limit);
      worker.terminate();
      resolve(judged);
    };
    const limit = setTimeout(() => end(err({ kind: 'too-slow' })), longestMs);
    const broken = () => end(err({ kind: 'damaged', table: 'file' }));
    worker.onmessage = ({ data }: MessageEvent<Judged>) => end(data);
    worker.onerror = broken;
    worker.onmessageerror = broken;
    worker.postMessage(bytes);
  });
}
