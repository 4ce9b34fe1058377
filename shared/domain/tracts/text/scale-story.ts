import type { CharacterStyle, Paragraph, ParagraphStyle, Story } from '../story.ts';

/** The story with all its letters, lines and spaces larger or smaller; widths of indents and tabs stay. */
export const scaleStory = (story: Story, factor: number): Story =>
  factor === 1
    ? story
    : story.map(
        ({ style, runs, end }): Paragraph => ({
          style: scaleParagraph(style, factor),
          runs: runs.map((run) => ({ ...run, style: scaleLetters(run.style, factor) })),
          end: scaleLetters(end, factor),
        }),
      );

const scaleLetters = (style: CharacterStyle, factor: number): CharacterStyle => ({
  ...style,
  size: style.size * factor,
  baselineShift: style.baselineShift * factor,
});

const scaleParagraph = (style: ParagraphStyle, factor: number): ParagraphStyle => ({
  ...style,
  leading: style.leading === 'auto' ? 'auto' : style.leading * factor,
  spaceBefore: style.spaceBefore * factor,
  spaceAfter: style.spaceAfter * factor,
});
