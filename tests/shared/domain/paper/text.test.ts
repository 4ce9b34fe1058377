import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '#shared/domain/paper/column-widths.ts';
import { type Block, fillPages } from '#shared/domain/paper/fill-pages.ts';
import { fitText } from '#shared/domain/paper/fit-text.ts';
import { wrapText } from '#shared/domain/paper/wrap-text.ts';

/** Letters of one point are 0.2 mm wide. */
const measure = (text: string) => text.length * 0.2;
const options = { largest: 12, smallest: 6, lineHeight: 1.2, measure };

describe('the size of letters', () => {
  it('is the largest when there is room', () => {
    expect(fitText(['abc'], { width: 60, height: 30 }, options)).toMatchObject({
      kind: 'fits',
      size: 12,
    });
  });

  it('follows the widest line, then the height', () => {
    const wide = fitText(['a'.repeat(30), 'b'], { width: 60, height: 30 }, options);
    const high = fitText(['a', 'b', 'c', 'd', 'e', 'f'], { width: 60, height: 20 }, options);

    expect(wide.size).toBe(10);
    expect(high.size).toBe(7.75);
  });

  it('never goes below the smallest, and says so', () => {
    expect(fitText(['a'.repeat(60)], { width: 60, height: 30 }, options)).toMatchObject({
      kind: 'too-large',
      size: 6,
    });
  });

  it('keeps every line in the room whenever it says that it fits', () => {
    const lines = fc.array(fc.string({ maxLength: 45 }), { maxLength: 7 });
    const room = fc.record({
      width: fc.double({ min: 20, max: 100, noNaN: true }),
      height: fc.double({ min: 10, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(lines, room, (texts, box) => {
        const fit = fitText(texts, box, options);
        fc.pre(fit.kind === 'fits');

        for (const text of texts)
          expect(measure(text) * fit.size).toBeLessThanOrEqual(box.width + 1e-6);
        expect(texts.length * fit.leading).toBeLessThanOrEqual(box.height + 1e-6);
      }),
    );
  });
});

describe('a text that is too wide', () => {
  it('breaks at spaces and after hyphens, not at no-break spaces', () => {
    expect(wrapText('Saint-Rémy en-Bouzemont 12\u00a0345', 2.5, measure)).toEqual([
      'Saint-Rémy',
      'en-Bouzemont',
      '12\u00a0345',
    ]);
  });

  it('keeps every letter in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const lines = wrapText(text, 2, measure);

        expect(lines.join('').replaceAll(' ', '')).toBe(
          text.trim() === '' ? lines.join('').replaceAll(' ', '') : text.replaceAll(' ', ''),
        );
      }),
    );
  });
});

describe('pages', () => {
  const rows = (count: number): readonly Block[] =>
    Array.from({ length: count }, () => ({ height: 10, staysWithNext: false }));

  it('take whole rows only', () => {
    expect(fillPages(rows(5), (page) => (page === 0 ? 25 : 30))).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 5 },
    ]);
  });

  it('do not end with a heading', () => {
    const heading: Block = { height: 10, staysWithNext: true };

    expect(fillPages([...rows(2), heading, ...rows(1)], () => 30)).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 4 },
    ]);
  });

  it('are at least one', () => {
    expect(fillPages([], () => 30)).toEqual([{ first: 0, end: 0 }]);
  });

  it('show every block once, in order, and end even when one is higher than a page', () => {
    const block = fc.record({
      height: fc.double({ min: 1, max: 60, noNaN: true }),
      staysWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 60 }), (blocks) => {
        const pages = fillPages(blocks, () => 40);

        expect(pages.map(({ first }) => first)).toEqual([
          0,
          ...pages.slice(0, -1).map(({ end }) => end),
        ]);
        expect(pages.at(-1)?.end).toBe(blocks.length);
        expect(pages.every(({ first, end }) => end > first)).toBe(true);
      }),
    );
  });
});

describe('columns', () => {
  const column = fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), width: fc.integer({ min: 5, max: 150 }) }),
    fc.record({ kind: fc.constant('share' as const), share: fc.integer({ min: 1, max: 9 }) }),
  );

  it('fill the line exactly, and each has a width', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), (columns) => {
        const widths = columnWidths(columns, 180);

        expect(widths.reduce((all, one) => all + one, 0)).toBeCloseTo(180, 6);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });
});
