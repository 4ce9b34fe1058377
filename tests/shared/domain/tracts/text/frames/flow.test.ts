import { describe, expect, it } from 'vitest';
import type { Story } from '#shared/domain/tracts/story.ts';
import type { FrameShape } from '#shared/domain/tracts/text/frames/frame-shape.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { aShelf } from '../support/a-shelf.ts';
import { aFrame, aParagraph, aStory, frenchText } from '../support/a-story.ts';

const fonts = aShelf();
const pt = 25.4 / 72;
const lay = (story: Story, ...frames: readonly FrameShape[]) => layStory(story, { frames, fonts });
const linesIn = (story: Story, ...frames: readonly FrameShape[]) =>
  lay(story, ...frames).frames.map(({ lines }) => lines.map(({ paragraph }) => paragraph).join(''));
/** High enough for so many lines of 10 points. */
const frameOf = (lines: number, shape: Partial<FrameShape> = {}) =>
  aFrame({ height: (15 + (lines - 1) * 12) * pt, ...shape });

describe('leading and spaces', () => {
  it('sets lines 120 % of their size apart, or as far as it is told', () => {
    const auto = lay([aParagraph(frenchText)], aFrame()).frames[0]?.lines ?? [];
    const fixed = lay([aParagraph(frenchText, { leading: 20 })], aFrame()).frames[0]?.lines ?? [];
    expect((auto[1]?.baseline ?? 0) - (auto[0]?.baseline ?? 0)).toBeCloseTo(12 * pt, 6);
    expect((fixed[1]?.baseline ?? 0) - (fixed[0]?.baseline ?? 0)).toBeCloseTo(20 * pt, 6);
  });

  it('adds the spaces between paragraphs, and none at the top of a column', () => {
    const spaced = { spaceBefore: 3, spaceAfter: 2 };
    const [one, two] =
      lay([aParagraph('a', spaced), aParagraph('b', spaced)], aFrame()).frames[0]?.lines ?? [];
    expect(one?.baseline).toBeCloseTo(one?.ascent ?? 0, 6);
    expect((two?.baseline ?? 0) - (one?.baseline ?? 0)).toBeCloseTo(12 * pt + 5, 6);
  });

  it('puts lines on the grid of the frame', () => {
    const frame = aFrame({ baselineGrid: { start: 1, step: 5 } });
    const { lines } = lay([aParagraph(frenchText, { onGrid: true })], frame).frames[0] ?? {
      lines: [],
    };
    expect(lines.slice(0, 3).map(({ baseline }) => baseline)).toEqual([6, 11, 16]);
  });
});

describe('columns and frames', () => {
  it('fills column after column, frame after frame, and says what is left', () => {
    const story = aStory(
      'un',
      'deux',
      'trois',
      'quatre',
      'cinq',
      'six mots qui restent dehors ici',
    );
    const layout = lay(story, frameOf(1, { columns: 2 }), frameOf(3));
    expect(layout.frames.map(({ lines }) => lines.length)).toEqual([2, 3]);
    expect(layout.overset).toEqual({
      from: story.slice(0, 5).reduce((sum, { runs }) => sum + (runs[0]?.text.length ?? 0) + 1, 0),
      words: 6,
    });
  });

  it('keeps clear of the insets', () => {
    const insets = { top: 5, right: 10, bottom: 5, left: 7 };
    const [line] = lay(aStory('a'), aFrame({ insets })).frames[0]?.lines ?? [];
    expect(line?.x).toBe(7);
    expect(line?.baseline).toBeCloseTo(5 + (line?.ascent ?? 0), 6);
  });

  it.each([
    ['middle', 0.5],
    ['bottom', 1],
  ] as const)('sets text at the %s', (verticalAlign, share) => {
    const [top] = lay(aStory('a'), aFrame({ height: 50 })).frames[0]?.lines ?? [];
    const [moved] = lay(aStory('a'), aFrame({ height: 50, verticalAlign })).frames[0]?.lines ?? [];
    const spare = 50 - (top?.ascent ?? 0) - (top?.descent ?? 0);
    expect((moved?.baseline ?? 0) - (top?.baseline ?? 0)).toBeCloseTo(spare * share, 6);
  });

  it('spreads lines over the height of a column', () => {
    const { lines } = lay(aStory('a', 'b', 'c'), aFrame({ height: 50, verticalAlign: 'justify' }))
      .frames[0] ?? { lines: [] };
    const [a, b, c] = lines.map(({ baseline }) => baseline);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 6);
    expect((c ?? 0) + (lines[2]?.descent ?? 0)).toBeCloseTo(50, 6);
  });

  it('breaks the rest of a paragraph anew for a column of another width', () => {
    const layout = lay(
      [aParagraph(frenchText, { align: 'justify', widows: 1, orphans: 1 })],
      frameOf(3),
      frameOf(50, { width: 40 }),
    );
    expect(layout.overset).toBeNull();
    expect(layout.frames[1]?.lines.every(({ width }) => width <= 40.05)).toBe(true);
  });
});

describe('what stays together', () => {
  const long = aParagraph(frenchText);

  it('leaves no line alone at the end of a column, nor at the beginning of the next', () => {
    const count = lay([long], aFrame()).frames[0]?.lines.length ?? 0;
    const story = [aParagraph('a'), long];
    expect(linesIn(story, frameOf(2), frameOf(50))[0]).toBe('0');
    expect(linesIn([long], frameOf(count - 1), frameOf(50))[1]).toBe('00');
  });

  it('sends a paragraph on that is kept together', () => {
    const story = [aParagraph('a'), aParagraph(frenchText, { keepTogether: true })];
    expect(linesIn(story, frameOf(6), frameOf(50))[0]).toBe('0');
  });

  it('sends a heading on with the text that it must stay with', () => {
    const story = [aParagraph('a'), aParagraph('Titre', { keepWithNext: true }), long];
    expect(linesIn(story, frameOf(3), frameOf(50))[0]).toBe('0');
  });

  it('holds nothing back in the last column', () => {
    const story = [aParagraph('a'), aParagraph(frenchText, { keepTogether: true })];
    expect(linesIn(story, frameOf(3))).toEqual(['011']);
  });

  it('does not empty a column for a chain of headings', () => {
    const titles = Array.from({ length: 9 }, () => aParagraph('Titre', { keepWithNext: true }));
    expect(linesIn(titles, frameOf(4), frameOf(50))[0]).toBe('0123');
  });
});
