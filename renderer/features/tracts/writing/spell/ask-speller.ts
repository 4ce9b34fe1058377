import type { SpellAnswer, SpellOrder, SpellQuestion } from './spell-order.ts';

type Waiting = (words: SpellAnswer['words']) => void;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Asks the Worker that holds the dictionaries; null when there is none to ask. Never rejects. */
export function askSpeller(question: SpellQuestion): Promise<SpellAnswer['words']> {
  if (typeof Worker === 'undefined') return Promise.resolve(null);
  const running = worker ?? start();
  worker = running;
  asked += 1;
  const order: SpellOrder = { id: asked, question };
  return new Promise((resolve) => {
    waiting.set(order.id, resolve);
    running.postMessage(order);
  });
}

/** Frees the dictionaries; what is asked next reads them again. */
export function stopSpeller(): void {
  worker?.terminate();
  worker = null;
  for (const tell of waiting.values()) tell(null);
  waiting.clear();
}

function start(): Worker {
  const started = new Worker(new URL('./speller-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data: { id, words } }: MessageEvent<SpellAnswer>) => {
    waiting.get(id)?.(words);
    waiting.delete(id);
  };
  started.onerror = stopSpeller;
  return started;
}
