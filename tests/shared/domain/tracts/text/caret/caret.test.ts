import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#shared/domain/tracts/text/caret/caret.ts';
import { caretAt } from '#shared/domain/tracts/text/caret/caret-at.ts';
import {
  lineEnd,
  lineStart,
  moveAcross,
  moveLetter,
  moveLine,
} from '#shared/domain/tracts/text/caret/moves.ts';
import { offsetAt } from '#shared/domain/tracts/text/caret/offset-at.ts';
import { selectionBoxes } from '#shared/domain/tracts/text/caret/selection.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { aShelf } from '../support/a-shelf.ts';
import { aFrame, aParagraph, aStory, frenchText } from '../support/a-story.ts';
import { aRandomStory } from '../support/random-story.ts';

const fonts = aShelf();
const lay = (...texts: readonly string[]) =>
  layStory(aStory(...texts), { frames: [aFrame()], fonts });
const long = layStory([aParagraph(frenchText, { align: 'justify' })], {
  frames: [aFrame()],
  fonts,
});

describe('caretAt', () => {
  it('stands before the first letter, and moves on with every letter', () => {
    const layout = lay('Réunion');
    const places = [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => caretAt(layout, at(offset))?.x ?? -1);
    expect(places[0]).toBe(0);
    expect(places.every((x, index) => index === 0 || x > (places[index - 1] ?? 0))).toBe(true);
  });

  it('stands in an empty line as its paragraph is aligned', () => {
    const story = [aParagraph('', { align: 'centre' })];
    expect(caretAt(layStory(story, { frames: [aFrame()], fonts }), at(0))?.x).toBe(40);
  });

  it('goes on behind spaces that are being typed', () => {
    const layout = lay('mot  ');
    expect(caretAt(layout, at(5))?.x).toBeGreaterThan((caretAt(layout, at(3))?.x ?? 0) + 1);
  });

  it('stands between the letters of a ligature, and never within a letter', () => {
    const layout = layStory([aParagraph('affiche 👩‍👩‍👧!', {}, { font: 'eb-garamond' })], {
      frames: [aFrame()],
      fonts,
    });
    const [two, three, four] = [1, 2, 3].map((offset) => caretAt(layout, at(offset))?.x ?? 0);
    expect((three ?? 0) - (two ?? 0)).toBeCloseTo((four ?? 0) - (three ?? 0), 6);
    expect(caretAt(layout, at(10))?.x).toBe(caretAt(layout, at(8))?.x);
  });

  it('stands at the end of a line or at the beginning of the next, as it is asked', () => {
    const next = long.frames[0]?.lines[1];
    const offset = next?.from ?? 0;
    expect(caretAt(long, { offset, side: 'after' })?.line).toBe(1);
    expect(caretAt(long, { offset, side: 'before' })?.line).toBe(0);
  });

  it('stands at the right of a first letter that is read from the right', () => {
    const layout = lay('שלום');
    expect(caretAt(layout, at(0))?.direction).toBe('rtl');
    expect(caretAt(layout, at(0))?.x).toBeCloseTo(80, 6);
    expect(caretAt(layout, at(4))?.x).toBeLessThan(75);
  });

  it('is nowhere in what finds no room', () => {
    const layout = layStory(aStory('un', 'deux'), { frames: [aFrame({ height: 7 })], fonts });
    expect(layout.overset).toEqual({ from: 3, words: 1 });
    expect(caretAt(layout, at(4))).toBeNull();
  });
});

describe('offsetAt', () => {
  it('finds the place of every caret again, whatever the story', () => {
    fc.assert(
      fc.property(aRandomStory, fc.nat(), (story, seed) => {
        const layout = layStory(story, { frames: [aFrame()], fonts });
        const caret = caretAt(layout, at(seed % layout.text.length));
        if (!caret) return;
        const { baseline, ascent, descent } = caret;
        const y = baseline + (descent - ascent) / 2;
        const found = offsetAt(layout, { frame: caret.frame, x: caret.x, y });
        const again = found && caretAt(layout, found);
        // Lines set closer than their letters are high lie over each other.
        if (again?.line === caret.line) expect(again.x).toBeCloseTo(caret.x, 6);
      }),
      { numRuns: 200 },
    );
  });

  it('takes the nearest column, then the nearest line', () => {
    const frame = aFrame({ columns: 2, height: 12 });
    const layout = layStory([aParagraph(frenchText)], { frames: [frame], fonts });
    const first = layout.frames[0]?.lines.find(({ column }) => column === 1);
    expect(offsetAt(layout, { frame: 0, x: 42.1, y: -50 })?.offset).toBe(first?.from);
    expect(offsetAt(layout, { frame: 7, x: 0, y: 0 })).toBeNull();
  });
});

describe('moving the caret', () => {
  it('goes down and up again to the same letter', () => {
    const start = at(20);
    const wanted = caretAt(long, start)?.x ?? 0;
    const down = moveLine(long, start, { direction: 'down', wanted });
    const up = down && moveLine(long, down, { direction: 'up', wanted });
    expect(caretAt(long, down ?? start)?.line).toBe(1);
    expect(up?.offset).toBe(20);
  });

  it('stops at the first and the last line', () => {
    expect(moveLine(long, at(3), { direction: 'up', wanted: 0 })).toBeNull();
    const last = at(long.text.length - 1);
    expect(moveLine(long, last, { direction: 'down', wanted: 0 })).toBeNull();
  });

  it('goes on in the next frame', () => {
    const frame = aFrame({ height: 10 });
    const layout = layStory([aParagraph(frenchText)], { frames: [frame, frame], fonts });
    const last = layout.frames[0]?.lines.at(-1);
    const next = moveLine(layout, at(last?.from ?? 0), { direction: 'down', wanted: 0 });
    expect(caretAt(layout, next ?? at(0))).toMatchObject({ frame: 1, line: 0 });
  });

  it('goes to both ends of a line', () => {
    const line = long.frames[0]?.lines[2];
    const inside = at((line?.from ?? 0) + 5);
    expect(lineStart(long, inside)).toEqual({ offset: line?.from, side: 'after' });
    expect(lineEnd(long, inside)).toEqual({ offset: line?.to, side: 'before' });
  });

  it('passes a letter at once, however many signs write it', () => {
    const text = 'a👩‍👩‍👧e\u0301\n';
    const on = [0, 1, 9].map((offset) => moveLetter(text, offset, 'on'));
    expect(on).toEqual([1, 9, 11]);
    expect([11, 9, 1, 0].map((offset) => moveLetter(text, offset, 'back'))).toEqual([9, 1, 0, 0]);
  });

  it('goes left and right as it is seen where directions mix', () => {
    const layout = lay('ab שלום cd');
    const walk = Array.from({ length: 10 }).reduce<readonly number[]>(
      (seen) => {
        const last = at(seen.at(-1) ?? 0);
        const next = moveAcross(layout, last, 'right');
        return next ? [...seen, next.offset] : seen;
      },
      [0],
    );
    const places = walk.map((offset) => caretAt(layout, at(offset))?.x ?? 0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(walk).size).toBeGreaterThan(8);
  });
});

describe('selectionBoxes', () => {
  it('covers a line from its first to its last letter', () => {
    const line = long.frames[0]?.lines[1];
    const [box, ...others] = selectionBoxes(long, line?.to ?? 0, line?.from ?? 0);
    expect(others).toEqual([]);
    expect(box?.x).toBeCloseTo(line?.x ?? -1, 6);
    expect(box?.width).toBeCloseTo(line?.width ?? -1, 6);
  });

  it('shows the end of a selected paragraph, even of an empty one', () => {
    const layout = lay('', 'b');
    expect(selectionBoxes(layout, 0, 1)[0]?.width).toBeGreaterThan(0.5);
  });

  it('is in two where a part is read the other way', () => {
    const layout = lay('ab שלום cd');
    expect(selectionBoxes(layout, 1, 5)).toHaveLength(2);
  });
});
