import { type Remote, wrap } from 'comlink';
import { createStore } from 'zustand/vanilla';
import type { SpellLanguage } from './speller.ts';
import type { SpellWorker } from './speller-worker.ts';

type Known = {
  /** Switched off, nothing is asked and nothing is marked. */
  readonly isOn: boolean;
  /** `fr:mot` → whether it is wrong. The same map until more is known. */
  readonly verdicts: ReadonlyMap<string, boolean>;
  readonly ignored: ReadonlySet<string>;
};

/** What is known of words. Nothing of it leaves the memory of this window. */
export const spellState = createStore<Known>()(() => ({
  isOn: true,
  verdicts: new Map(),
  ignored: new Set(),
}));

const mostVerdicts = 20_000;
const mostAsked = 500;

let running: { readonly worker: Worker; readonly remote: Remote<SpellWorker> } | null = null;
const asked = new Set<string>();

function speller(): Remote<SpellWorker> {
  if (running) return running.remote;
  const worker = new Worker(new URL('./speller-worker.ts', import.meta.url), { type: 'module' });
  running = { worker, remote: wrap<SpellWorker>(worker) };
  return running.remote;
}

export const wordKey = (language: SpellLanguage, word: string) => `${language}:${word}`;

/** Answered through the state, a few hundred words at a time. Never rejects: without a dictionary nothing is marked. */
export async function askAbout(language: SpellLanguage, words: readonly string[]): Promise<void> {
  const fresh = words.filter((word) => !asked.has(wordKey(language, word))).slice(0, mostAsked);
  if (fresh.length === 0 || typeof Worker === 'undefined') return;
  for (const word of fresh) asked.add(wordKey(language, word));
  try {
    const wrong = new Set(await speller().wrong(language, fresh));
    const { verdicts } = spellState.getState();
    if (verdicts.size > mostVerdicts) asked.clear();
    const kept = verdicts.size > mostVerdicts ? new Map<string, boolean>() : verdicts;
    const told = fresh.map((word) => [wordKey(language, word), wrong.has(word)] as const);
    spellState.setState({ verdicts: new Map([...kept, ...told]) });
  } catch {
    // The Worker could not read its dictionary: the text is written as before.
  }
}

export async function suggestionsFor(
  language: SpellLanguage,
  word: string,
): Promise<readonly string[]> {
  try {
    return await speller().suggest(language, word);
  } catch {
    return [];
  }
}

/** Frees the dictionaries; what is asked next reads them again. */
export function closeSpeller(): void {
  running?.worker.terminate();
  running = null;
  asked.clear();
  spellState.setState({ verdicts: new Map() });
}
