import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import { isSectionWord } from '#shared/domain/tracts/spelling/section-word.ts';
import type { Paragraph, Story } from '#shared/domain/tracts/story.ts';
import { useTract } from '../../session/editor-context.tsx';
import type { Range } from '../text/runs-in.ts';
import { useSectionWords } from './section-words-context.tsx';
import { askAbout, spellState, wordKey } from './spell-desk.ts';
import type { SpellLanguage } from './speller.ts';
import { type CheckedWord, wordsToCheck } from './words-to-check.ts';

export type Mistake = Range & { readonly word: string; readonly language: SpellLanguage };

/** What the dictionaries do not know in these texts; asked for as one writes, and never waited for. */
export function useMistakes(ids: readonly StoryId[]): ReadonlyMap<StoryId, readonly Mistake[]> {
  const { stories } = useTract();
  const { isOn, verdicts, ignored } = useStore(spellState);
  const { known: own } = useSectionWords();
  const key = ids.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which texts these are.
  const checked = useMemo(
    () =>
      isOn ? [...new Set(ids)].map((id) => [id, checkedIn(stories.get(id) ?? [])] as const) : [],
    [key, stories, isOn],
  );
  const unknown = checked.flatMap(([, words]) =>
    words.filter(({ language, word }) => !verdicts.has(wordKey(language, word))),
  );
  const asking = unknown.map(({ language, word }) => wordKey(language, word)).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked says which words these are.
  useEffect(() => {
    if (asking === '') return;
    const waiting = setTimeout(() => {
      for (const language of ['fr', 'en'] as const) {
        const own = unknown.filter((one) => one.language === language);
        void askAbout(language, [...new Set(own.map(({ word }) => word))]);
      }
    }, pauseMs);
    return () => clearTimeout(waiting);
  }, [asking]);
  return useMemo(
    () =>
      new Map(
        checked.map(([id, words]) => [
          id,
          words.filter(
            ({ language, word }) =>
              verdicts.get(wordKey(language, word)) === true &&
              !ignored.has(word) &&
              !isSectionWord(own, word),
          ),
        ]),
      ),
    [checked, verdicts, ignored, own],
  );
}

/** While letters follow one another, a word is not finished. */
const pauseMs = 300;

const known = new WeakMap<Paragraph, readonly Mistake[]>();

function checkedIn(story: Story): readonly Mistake[] {
  let start = 0;
  return story.flatMap((paragraph) => {
    const own = known.get(paragraph) ?? wordsOf(paragraph);
    known.set(paragraph, own);
    const at = start;
    start += paragraph.runs.reduce((sum, { text }) => sum + text.length, 1);
    return own.map((word) => ({ ...word, from: word.from + at, to: word.to + at }));
  });
}

function wordsOf({ runs, end }: Paragraph): readonly Mistake[] {
  const text = runs.map((run) => run.text).join('');
  return wordsToCheck(text).flatMap((word): readonly Mistake[] => {
    const language = languageAt({ runs, end }, word);
    return language === null ? [] : [{ ...word, language }];
  });
}

function languageAt({ runs, end }: Pick<Paragraph, 'runs' | 'end'>, { from }: CheckedWord) {
  let reach = 0;
  const run = runs.find(({ text }) => {
    reach += text.length;
    return reach > from;
  });
  const said = (run?.style ?? end).language.slice(0, 2);
  return said === 'fr' || said === 'en' ? said : null;
}
