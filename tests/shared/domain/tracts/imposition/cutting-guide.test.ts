import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '#shared/domain/paper/millimetres.ts';
import { type Cut, cuttingGuide } from '#shared/domain/tracts/imposition/cutting-guide.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { imposed } from './support/on-paper.ts';

const a4 = papers.a4;

describe('the cuts of a sheet', () => {
  it('are one for two A5 that fill it, but for the millimetre that is left over', () => {
    const cuts = imposed(
      cuttingGuide({ width: 297, height: 210 }, [
        { x: 0.5, y: 0, width: 148, height: 210 },
        { x: 148.5, y: 0, width: 148, height: 210 },
      ]),
    );

    expect(cuts.map(({ axis, at }) => [axis, at])).toEqual([
      ['x', 0.5],
      ['x', 148],
      ['x', 148],
    ]);
  });

  it('are none for a page as large as the sheet', () => {
    expect(imposed(cuttingGuide(a4, [{ x: 0, y: 0, ...a4 }]))).toEqual([]);
  });

  it('are refused where each would go through a page', () => {
    const pinwheel = [
      { x: 0, y: 0, width: 100, height: 50 },
      { x: 100, y: 0, width: 50, height: 100 },
      { x: 50, y: 100, width: 100, height: 50 },
      { x: 0, y: 50, width: 50, height: 100 },
    ];

    expect(cuttingGuide({ width: 150, height: 150 }, pinwheel)).toEqual({
      ok: false,
      error: { kind: 'not-cuttable' },
    });
  });

  it('part every grid into exactly its pages', () => {
    fc.assert(
      fc.property(aGrid, (pages) => {
        const cuts = imposed(cuttingGuide(a4, pages));
        const pieces = cut({ x: 0, y: 0, ...a4 }, cuts);
        for (const page of pages) {
          expect(pieces.some((piece) => near(piece, page))).toBe(true);
        }
      }),
    );
  });
});

/** Does what a person at the machine does. */
function cut(sheet: Box, cuts: readonly Cut[]): readonly Box[] {
  return cuts.reduce<readonly Box[]>(
    (pieces, { piece, axis, at }) => [
      ...pieces.filter((other) => !near(other, piece)),
      axis === 'x' ? { ...piece, width: at } : { ...piece, height: at },
      axis === 'x'
        ? { ...piece, x: piece.x + at, width: piece.width - at }
        : { ...piece, y: piece.y + at, height: piece.height - at },
    ],
    [sheet],
  );
}

const near = (a: Box, b: Box) =>
  [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every(
    (apart) => Math.abs(apart) < 0.05,
  );

const aGrid = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
    gutter: fc.constantFrom(0, 3, 6),
    width: fc.integer({ min: 20, max: 45 }),
    height: fc.integer({ min: 20, max: 60 }),
    edge: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ columns, rows, gutter, width, height, edge }): readonly Box[] =>
    Array.from({ length: columns * rows }, (_, cell) => ({
      x: edge + (cell % columns) * (width + gutter),
      y: edge + Math.floor(cell / columns) * (height + gutter),
      width,
      height,
    })),
  );
