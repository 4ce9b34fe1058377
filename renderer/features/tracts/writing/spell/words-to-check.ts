import { untouchedRanges } from '#shared/domain/tracts/text/french/untouched-ranges.ts';
import type { Range } from '../text/runs-in.ts';

export type CheckedWord = Range & { readonly word: string };

const words = /[\p{L}\p{M}\p{N}\u00ad]+(?:['’‑·-][\p{L}\p{M}\p{N}\u00ad]+)*/gu;
const longest = 60;

/**
 * What a dictionary is asked about: no addresses, no numbers, no abbreviations in capitals, and no names: a capital
 * within a sentence begins one.
 */
export function wordsToCheck(text: string): readonly CheckedWord[] {
  const untouched = untouchedRanges(text);
  return [...text.matchAll(words)].flatMap((match): readonly CheckedWord[] => {
    const [found] = match;
    const [from, to] = [match.index, match.index + found.length];
    const word = found.replaceAll('\u00ad', '').replaceAll('’', "'").replaceAll('‑', '-');
    const isAddress = untouched.some((range) => from < range.to && to > range.from);
    const isPlain = word.length > 1 && word.length <= longest && !/\p{N}/u.test(word);
    return isPlain && !isAddress && !isShouted(word) && !isName(text, from)
      ? [{ from, to, word }]
      : [];
  });
}

const isShouted = (word: string) => word === word.toUpperCase();

function isName(text: string, from: number): boolean {
  if (!/\p{Lu}/u.test(text[from] ?? '')) return false;
  const before = text.slice(Math.max(0, from - 10), from).trimEnd();
  return before !== '' && !/[.!?…:«»"“”(\u2028•–—]$/u.test(before);
}
