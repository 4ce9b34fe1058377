import type { Story } from '#shared/domain/tracts/story.ts';

/** As word processors count: what stands between white, if there is a letter or a figure in it. */
export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

const counted = new WeakMap<Story[number], number>();

/** A keystroke counts one paragraph again. */
export function wordsOf(story: Story): number {
  return story.reduce((sum, paragraph) => {
    const known = counted.get(paragraph);
    const words = known ?? countWords(paragraph.runs.map(({ text }) => text).join(''));
    if (known === undefined) counted.set(paragraph, words);
    return sum + words;
  }, 0);
}
