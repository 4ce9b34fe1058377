import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { marginMarks, marginMm } from '#shared/domain/tracts/imposition/margin-marks.ts';
import { singlePage } from '#shared/domain/tracts/imposition/single-page.ts';

const aPage = (width: number, height: number, bleed = 3) => {
  const sheet = singlePage({ face: 0, width, height, bleed, beyond: marginMm });
  const [page] = sheet.front;
  if (!page) throw new Error('no page');
  return { sheet, page };
};

describe('what stands in the margin of a page', () => {
  it('is a cross in the middle of each side', () => {
    const { sheet, page } = aPage(148, 210);

    expect(marginMarks(sheet, page, []).crosses).toEqual([
      { x: 85, y: 4 },
      { x: 85, y: 228 },
      { x: 4, y: 116 },
      { x: 166, y: 116 },
    ]);
  });

  it('is a dashed line above and below each fold, and no cross upon it', () => {
    const { sheet, page } = aPage(297, 210);

    const { folds, crosses } = marginMarks(sheet, page, [148.5]);

    expect(folds.map(({ from, to }) => [from.x, to.x])).toEqual([
      [159.5, 159.5],
      [159.5, 159.5],
    ]);
    expect(crosses[0]?.x).toBe(171.5);
  });

  it('never lies on what is printed nor beyond the sheet', () => {
    const side = fc.integer({ min: 60, max: 900 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 10 }), (width, height, bleed) => {
        const { sheet, page } = aPage(width, height, bleed);
        const printed = printedBox(page);
        const { crosses, patches, folds } = marginMarks(sheet, page, [width / 3, width / 2]);
        const places = [
          ...crosses,
          ...patches.map(({ x, y }) => ({ x, y })),
          ...patches.map((patch) => ({ x: patch.x + patch.width, y: patch.y + patch.height })),
          ...folds.flatMap(({ from, to }) => [from, to]),
        ];
        for (const { x, y } of places) {
          expect(x >= 0 && y >= 0 && x <= sheet.size.width && y <= sheet.size.height).toBe(true);
          const isInside =
            x > printed.x &&
            x < printed.x + printed.width &&
            y > printed.y &&
            y < printed.y + printed.height;
          expect(isInside).toBe(false);
        }
      }),
    );
  });
});
