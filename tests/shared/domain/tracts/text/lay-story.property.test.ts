import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatText } from '#shared/domain/tracts/story.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { createLayoutMemory } from '#shared/domain/tracts/text/layout-memory.ts';
import { aShelf } from './support/a-shelf.ts';
import { aFrame, aParagraph, letters } from './support/a-story.ts';
import { aRandomParagraph, aRandomStory, randomFrames } from './support/random-story.ts';

const fonts = aShelf();
const runs = { numRuns: 120 };

describe('layStory, whatever the story and the frames', () => {
  it('loses no letter: lines follow each other up to the overset or the end', () => {
    fc.assert(
      fc.property(aRandomStory, randomFrames, (story, frames) => {
        const layout = layStory(story, { frames, fonts });
        const lines = layout.frames.flatMap((frame) => frame.lines);
        const ends = lines.map(({ to }) => to);
        expect(lines.map(({ from }) => from)).toEqual([0, ...ends].slice(0, lines.length));
        expect(ends.at(-1) ?? 0).toBe(layout.overset?.from ?? flatText(story).length);
      }),
      runs,
    );
  });

  it('puts every letter of a line into a glyph of that line', () => {
    fc.assert(
      fc.property(aRandomStory, (story) => {
        const text = flatText(story);
        const { lines } = layStory(story, { frames: [aFrame({ height: 5_000 })], fonts })
          .frames[0] ?? { lines: [] };
        for (const line of lines) {
          const drawn = new Set(
            line.runs.flatMap((run) =>
              run.glyphs.flatMap(({ from, to }) =>
                Array.from({ length: to - from }, (_, at) => line.from + from + at),
              ),
            ),
          );
          const lost = [...Array(line.to - line.from).keys()]
            .map((at) => line.from + at)
            .filter((at) => !drawn.has(at) && !/[\s\u2028]/u.test(text[at] ?? ''));
          expect(lost).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('puts lines under each other, within their column and no wider than it', () => {
    fc.assert(
      fc.property(aRandomStory, (story) => {
        const frame = aFrame({ width: 100, height: 60, columns: 2, gutter: 4 });
        const layout = layStory(story, { frames: [frame, frame, frame], fonts });
        for (const { lines } of layout.frames) {
          for (const [at, line] of lines.entries()) {
            const before = lines[at - 1];
            if (before?.column === line.column)
              expect(line.baseline).toBeGreaterThan(before.baseline);
            expect(line.baseline + line.descent).toBeLessThanOrEqual(60.02);
            // Arabic letters change their forms, and so their widths, where a word is cut by force.
            const cut = line.runs.some(({ direction }) => direction === 'rtl') ? 2 : 20;
            expect(line.width).toBeLessThanOrEqual(48 + line.ascent / cut);
          }
        }
      }),
      runs,
    );
  });

  it('is never wider than its column where a word is cut by force, whatever was kerned over the cut', () => {
    const pairs = fc.string({ unit: fc.constantFrom(...'AVTLYWo.'), minLength: 8, maxLength: 24 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 20, max: 60 }), (word, width) => {
        const style = letters({ font: 'eb-garamond', size: 40 });
        const story = [{ ...aParagraph(''), runs: [{ text: word, style }] }];
        const layout = layStory(story, { frames: [aFrame({ width, height: 400 })], fonts });
        for (const line of layout.frames.flatMap(({ lines }) => lines)) {
          expect(line.width).toBeLessThanOrEqual(width + 0.001);
        }
      }),
      runs,
    );
  });

  it('sets glyphs of a left-to-right run one behind the other', () => {
    fc.assert(
      fc.property(aRandomParagraph, (paragraph) => {
        const layout = layStory([paragraph], { frames: [aFrame()], fonts });
        const all = layout.frames.flatMap(({ lines }) => lines).flatMap((line) => line.runs);
        for (const run of all.filter(({ direction }) => direction === 'ltr')) {
          const places = run.glyphs.map(({ from }) => from);
          expect(places).toEqual([...places].sort((one, other) => one - other));
        }
      }),
      runs,
    );
  });

  it('lays keystroke after keystroke what it lays at once', () => {
    const text = 'La réunion «\u00A0publique\u00A0» efface 12\u202F000\u00A0€ d’aujourd’hui\u202F!';
    fc.assert(
      fc.property(aRandomStory, fc.nat(5), randomFrames, (story, where, frames) => {
        const memory = createLayoutMemory();
        const at = where % story.length;
        let last = layStory(story, { frames, fonts, memory });
        let typed = story;
        for (let letters = 1; letters <= text.length; letters += 6) {
          typed = story.map((paragraph, index) => {
            const style = paragraph.runs[0]?.style ?? paragraph.end;
            return index === at
              ? { ...paragraph, runs: [{ text: text.slice(0, letters), style }, ...paragraph.runs] }
              : paragraph;
          });
          last = layStory(typed, { frames, fonts, memory });
        }
        expect(last).toEqual(layStory(typed, { frames, fonts }));
      }),
      { numRuns: 30 },
    );
  });
});
