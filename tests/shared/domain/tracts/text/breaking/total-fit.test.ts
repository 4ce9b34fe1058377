import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '#shared/domain/tracts/text/breaking/place.ts';
import { totalFit } from '#shared/domain/tracts/text/breaking/total-fit.ts';

const space = 3;
const hyphen = 4;
const origin = { next: 0, white: 0 };

const kindOf = (isEnd: boolean, last: boolean): Place['kind'] => {
  if (last) return 'end';
  return isEnd ? 'soft' : 'hyphen';
};

/** Words as widths; those of two parts may be cut with a hyphen. */
function placesOf(words: readonly (readonly number[])[]): readonly Place[] {
  const places: Place[] = [];
  let [at, white] = [0, 0];
  for (const [index, parts] of words.entries()) {
    for (const [part, width] of parts.entries()) {
      at += width;
      const isEnd = part === parts.length - 1;
      const last = index === words.length - 1 && isEnd;
      const gap = isEnd && !last ? space : 0;
      places.push({
        kind: kindOf(isEnd, last),
        end: isEnd ? at : at + hyphen,
        next: at + gap,
        whiteToEnd: white,
        whiteToNext: white + gap,
      });
      at += gap;
      white += gap;
    }
  }
  return places;
}

const words = fc.array(fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 80,
});

const linesOf = (places: readonly Place[], chosen: readonly number[]) =>
  chosen.map((at, line) => {
    const before = line === 0 ? undefined : places[chosen[line - 1] ?? 0];
    const place = places[at];
    return {
      kind: place?.kind,
      natural: (place?.end ?? 0) - (before?.next ?? 0),
      white: (place?.whiteToEnd ?? 0) - (before?.whiteToNext ?? 0),
    };
  });

describe('totalFit', () => {
  it('sets no line wider than the column, shrunk as far as it goes', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (text, justify) => {
        const places = placesOf(text);
        const chosen = totalFit(places, { justify, widths: [120], origin });
        const lines = linesOf(places, chosen);
        expect(chosen.at(-1)).toBe(places.length - 1);
        expect(lines.every(({ natural, white }) => natural - white * 0.2 <= 120 + 1e-5)).toBe(true);
      }),
    );
  });

  it('ends at most two lines in a row with a hyphen where words allow', () => {
    fc.assert(
      fc.property(words, (text) => {
        const places = placesOf(text.map((parts) => parts.map((width) => Math.min(width, 12))));
        const lines = linesOf(places, totalFit(places, { justify: true, widths: [90], origin }));
        const marks = lines.map(({ kind }) => (kind === 'hyphen' ? 'h' : '.')).join('');
        expect(marks).not.toContain('hhh');
      }),
    );
  });

  it('cuts a word again rather than leave the column', () => {
    const places = placesOf([Array.from({ length: 12 }, () => 10)]);
    const lines = linesOf(places, totalFit(places, { justify: true, widths: [26], origin }));
    expect(lines.every(({ natural }) => natural <= 26)).toBe(true);
  });

  it('goes over the edge only with what cannot be cut', () => {
    const places = placesOf([[10], [300], [10]]);
    expect(totalFit(places, { justify: true, widths: [100], origin })).toEqual([0, 1, 2]);
  });

  it('minds that first lines are narrower', () => {
    const places = placesOf(Array.from({ length: 20 }, () => [20]));
    const chosen = totalFit(places, { justify: false, widths: [44, 44, 90], origin });
    expect(chosen.slice(0, 3)).toEqual([1, 3, 7]);
  });

  it('takes steps in proportion to the text', () => {
    const stepsOf = (count: number) => {
      let steps = 0;
      const places = placesOf(Array.from({ length: count }, (_, at) => [9 + (at % 7), 8]));
      const counted = places.map((place) => ({
        ...place,
        get whiteToEnd() {
          steps += 1;
          return place.whiteToEnd;
        },
      }));
      totalFit(counted, { justify: true, widths: [200], origin });
      return steps;
    };
    expect(stepsOf(8_000) / stepsOf(1_000)).toBeLessThan(8.5);
  });
});
