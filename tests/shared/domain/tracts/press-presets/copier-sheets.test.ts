import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { leafings, turnings } from '#shared/domain/tracts/imposition/sheet.ts';
import {
  betweens,
  type CopierChoice,
  type CopierHabits,
  copierPapers,
  copierWays,
} from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { copierSheets } from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import {
  firstCopierChoice,
  suited,
} from '#shared/domain/tracts/press-presets/first-copier-choice.ts';
import { meetsBehind } from '../imposition/support/on-paper.ts';

const a6 = { width: 105, height: 148, bleed: 3 };
const a5 = { width: 148, height: 210, bleed: 3 };
const a4 = { width: 210, height: 297, bleed: 3 };

const choice = (change: Partial<CopierChoice> = {}): CopierChoice => ({
  paper: 'a4',
  sides: 'two',
  turning: 'long-edge',
  leafing: 'book',
  way: 'side-by-side',
  between: 'touching',
  gutter: 6,
  ...change,
});

const laid = (...asked: Parameters<typeof copierSheets>) => {
  const made = copierSheets(...asked);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
};

describe('the sheets of the office’s copier', () => {
  it('hold four A6 on A4, front and back, with four leaflets a pass', () => {
    const { sheets, places, copiesOfPass } = laid([a6, a6], choice());

    expect([sheets.length, places, copiesOfPass]).toEqual([1, 4, 4]);
    expect(sheets[0]?.front.map(({ face }) => face)).toEqual([0, 0, 0, 0]);
    expect(sheets[0]?.back?.map(({ face }) => face)).toEqual([1, 1, 1, 1]);
  });

  it('leave bleed and marks to the paper that is larger for them', () => {
    expect(laid([a5, a5], choice()).hasMarks).toBe(false);

    const { hasMarks, places, sheets } = laid(
      [a5, a5],
      choice({ paper: 'sra3', between: 'apart' }),
    );
    expect([hasMarks, places]).toEqual([true, 4]);
    expect(sheets[0]?.front[0]?.bleed).toEqual({ top: 3, right: 3, bottom: 3, left: 3 });
  });

  it.each([
    ['8 A7 on A4', { width: 74, height: 105 }, 'a4', 'touching', 8],
    ['3 DL on A4', { width: 99, height: 210 }, 'a4', 'touching', 3],
    ['8 A6 on A3', { width: 105, height: 148 }, 'a3', 'touching', 8],
    ['6 DL on A3', { width: 99, height: 210 }, 'a3', 'touching', 6],
    ['8 A6 that share their cuts on SRA3', { width: 105, height: 148 }, 'sra3', 'touching', 8],
    ['6 A6 with bleed of their own on SRA3', { width: 105, height: 148 }, 'sra3', 'apart', 6],
  ] as const)('hold %s', (_name, size, paper, between, places) => {
    const face = { ...size, bleed: 3 };

    expect(laid([face, face], choice({ paper, between })).places).toBe(places);
  });

  it('keep the bleed of pages that lie apart, also on A4, with marks to cut at', () => {
    const { hasMarks, sheets } = laid([a6], choice({ between: 'apart', gutter: 6 }));

    expect(hasMarks).toBe(true);
    expect(sheets[0]?.front[0]?.bleed).toEqual({ top: 3, right: 3, bottom: 3, left: 3 });
  });

  it('print the same side twice where the pile is turned by hand, a leaflet in every place', () => {
    const { sheets, copiesOfPass } = laid([a6, a6], choice({ way: 'work-and-turn' }));

    expect(copiesOfPass).toBe(4);
    expect(sheets[0]?.back).toEqual(sheets[0]?.front);
  });

  it('make a booklet of eight A5 pages on two A4 sheets, one leaflet a pass', () => {
    const { sheets, copiesOfPass } = laid(Array(8).fill(a5), choice({ way: 'booklet' }));

    expect([sheets.length, copiesOfPass]).toEqual([2, 1]);
  });

  it('refuse pages of several sizes, a page larger than the paper, and no page', () => {
    const why = (...asked: Parameters<typeof copierSheets>) => {
      const made = copierSheets(...asked);
      return made.ok ? null : made.error.kind;
    };

    expect(why([a5, a6], choice())).toBe('mixed-sizes');
    expect(why([{ ...a4, width: 297, height: 420 }], choice())).toBe('paper-too-small');
    expect(why([], choice())).toBe('nothing-to-print');
    expect(why([a6], choice({ way: 'work-and-turn' }))).toBe('one-face');
  });
});

describe('the first choice', () => {
  it('is the smallest paper that holds the leaflet, and both sides', () => {
    expect(firstCopierChoice([a6, a6], null)).toEqual(choice());
    expect(firstCopierChoice([{ ...a4, width: 297, height: 420 }], null)).toEqual(
      choice({ paper: 'a3', sides: 'one' }),
    );
  });

  it('is a booklet from four pages on', () => {
    expect(firstCopierChoice([a5, a5, a5, a5], null)).toEqual(choice({ way: 'booklet' }));
    expect(firstCopierChoice([a4, a4, a4, a4], null)).toEqual(
      choice({ way: 'booklet', paper: 'a3' }),
    );
  });

  it('is what was chosen last, where that holds it', () => {
    const kept: CopierHabits = {
      paper: 'sra3',
      turning: 'short-edge',
      leafing: 'calendar',
      between: 'touching',
      gutter: 8,
    };

    expect(firstCopierChoice([a6, a6], kept)).toEqual(choice(kept));
    expect(firstCopierChoice(Array(4).fill({ ...a4 }), { ...kept, paper: 'a4' }).paper).toBe('a3');
  });

  it('can be laid whenever any choice can, and then nothing lies outside of the sheet', () => {
    const side = fc.integer({ min: 20, max: 460 });
    const page = fc.record({ width: side, height: side, bleed: fc.constantFrom(0, 3, 5) });
    const kept = fc.option(
      fc.record({
        paper: fc.constantFrom(...copierPapers),
        turning: fc.constantFrom(...turnings),
        leafing: fc.constantFrom(...leafings),
        between: fc.constantFrom(...betweens),
        gutter: fc.integer({ min: 0, max: 20 }),
      }),
    );
    fc.assert(
      fc.property(page, fc.integer({ min: 1, max: 12 }), kept, (face, count, last) => {
        const pages = Array.from({ length: count }, () => face);
        const first = firstCopierChoice(pages, last);
        const made = copierSheets(pages, first);
        const isPossible = copierPapers.some(
          (paper) => copierSheets(pages, { ...first, paper }).ok,
        );
        expect(made.ok).toBe(isPossible);
        if (!made.ok) return;
        for (const { size, front, back } of made.value.sheets) {
          for (const box of [...front, ...(back ?? [])].map(printedBox)) {
            expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(-0.001);
            expect(box.x + box.width).toBeLessThanOrEqual(size.width + 0.001);
            expect(box.y + box.height).toBeLessThanOrEqual(size.height + 0.001);
          }
        }
      }),
    );
  });
});

describe('every choice for every leaflet', () => {
  it('lies within the paper, and each back behind its front', () => {
    const side = fc.integer({ min: 20, max: 300 });
    const page = fc.record({ width: side, height: side, bleed: fc.constantFrom(0, 3, 5) });
    fc.assert(
      fc.property(page, fc.integer({ min: 1, max: 9 }), anyChoice, (face, count, any) => {
        const pages = Array.from({ length: count }, () => face);
        const fit = suited(pages, any);
        const made = copierSheets(pages, fit);
        if (!made.ok) return;
        for (const sheet of made.value.sheets) {
          for (const { x, y, width, height } of [...sheet.front, ...(sheet.back ?? [])].map(
            printedBox,
          )) {
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.001);
            expect(x + width).toBeLessThanOrEqual(sheet.size.width + 0.001);
            expect(y + height).toBeLessThanOrEqual(sheet.size.height + 0.001);
          }
          if (fit.way === 'booklet') continue;
          const isLying = sheet.size.width > sheet.size.height;
          const byHand = isLying ? 'short-edge' : 'long-edge';
          const turning = fit.way === 'work-and-turn' ? byHand : fit.turning;
          const backed = sheet.front.filter(
            (front) => front.face % 2 === 0 && front.face + 1 < count && fit.sides === 'two',
          );
          for (const front of backed) {
            expect(meetsBehind(front, { sheet, turning, leafing: fit.leafing })).toBe(true);
          }
        }
      }),
    );
  });
});

const anyChoice: fc.Arbitrary<CopierChoice> = fc.record({
  paper: fc.constantFrom(...copierPapers),
  sides: fc.constantFrom('one' as const, 'two' as const),
  turning: fc.constantFrom(...turnings),
  leafing: fc.constantFrom(...leafings),
  way: fc.constantFrom(...copierWays),
  between: fc.constantFrom(...betweens),
  gutter: fc.integer({ min: 0, max: 20 }),
});
