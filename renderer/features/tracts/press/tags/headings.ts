import { flatText, type Paragraph, type Story } from '#shared/domain/tracts/story.ts';

export type TextRole = 'H1' | 'H2' | 'P';

/** A heading is no longer than this many letters. */
const longestHeading = 140;
const [titleRatio, headingRatio] = [1.8, 1.25];

/** What each paragraph is to a reader who hears it: the leaflet only says how large its letters are. */
export function rolesIn(stories: Iterable<Story>): (paragraph: Paragraph) => TextRole {
  const letters = new Map<number, number>();
  for (const { runs } of [...stories].flat()) {
    for (const { text, style } of runs) {
      letters.set(style.size, (letters.get(style.size) ?? 0) + text.length);
    }
  }
  // What most of the text is set in.
  const [[body] = [10]] = [...letters].sort(([, one], [, other]) => other - one);
  return (paragraph) => {
    const largest = Math.max(0, ...paragraph.runs.map(({ style }) => style.size));
    if (flatText([paragraph]).length > longestHeading) return 'P';
    if (largest >= body * titleRatio) return 'H1';
    return largest >= body * headingRatio ? 'H2' : 'P';
  };
}
