import regularUrl from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import strongUrl from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import { expose, transfer } from 'comlink';
// By its path: the package's own list of exports does not know `?url`.
import subsetterUrl from '../../node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { Composition, PaperOrder, Progress } from './paper-order.ts';

/** What the Worker answers: nothing of a document is kept once it is handed over. */
export type PaperWorker = {
  compose(order: PaperOrder, onProgress: Progress): Promise<Composition>;
};

// HarfBuzz starts with a top-level await, during which a Worker loses its messages: so it comes after `expose`.
const press = Promise.all([
  import('./open-press.ts'),
  bytesAt(regularUrl),
  bytesAt(strongUrl),
  bytesAt(subsetterUrl),
]).then(([{ openPress }, regular, strong, subsetter]) => openPress({ regular, strong, subsetter }));
// Whoever orders hears of it; nobody else must.
press.catch(() => undefined);

const worker: PaperWorker = {
  async compose(order, onProgress) {
    const [{ compose }, ready] = await Promise.all([import('./compose/compose.ts'), press]);
    const composition = await compose(ready, order, onProgress);
    const { buffer } = composition.bytes;
    return buffer instanceof ArrayBuffer ? transfer(composition, [buffer]) : composition;
  },
};

expose(worker);

/** From the application's own files. */
async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file of the application is missing: ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
