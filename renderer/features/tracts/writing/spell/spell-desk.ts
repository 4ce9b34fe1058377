import { createStore } from 'zustand/vanilla';
import { askSpeller, stopSpeller } from './ask-speller.ts';
import type { SpellLanguage } from './speller.ts';

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

const asked = new Set<string>();

export const wordKey = (language: SpellLanguage, word: string) => `${language}:${word}`;

/** Answered through the state, a few hundred words at a time. Without a dictionary nothing is marked. */
export async function askAbout(language: SpellLanguage, words: readonly string[]): Promise<void> {
  const fresh = words.filter((word) => !asked.has(wordKey(language, word))).slice(0, mostAsked);
  if (fresh.length === 0) return;
  for (const word of fresh) asked.add(wordKey(language, word));
  const answer = await askSpeller({ kind: 'wrong', language, words: fresh });
  if (answer === null) return;
  const wrong = new Set(answer);
  const { verdicts } = spellState.getState();
  if (verdicts.size > mostVerdicts) asked.clear();
  const kept = verdicts.size > mostVerdicts ? new Map<string, boolean>() : verdicts;
  const told = fresh.map((word) => [wordKey(language, word), wrong.has(word)] as const);
  spellState.setState({ verdicts: new Map([...kept, ...told]) });
}

export const suggestionsFor = async (
  language: SpellLanguage,
  word: string,
): Promise<readonly string[]> =>
  (await askSpeller({ kind: 'suggest', language, words: [word] })) ?? [];

/** Frees the dictionaries; what is asked next reads them again. */
export function closeSpeller(): void {
  stopSpeller();
  asked.clear();
  spellState.setState({ verdicts: new Map() });
}
