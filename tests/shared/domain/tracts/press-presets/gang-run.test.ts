import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { leafings, turnings } from '#shared/domain/tracts/imposition/sheet.ts';
import {
  betweens,
  type CopierChoice,
  copierPapers,
} from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { type GangWish, gangRun } from '#shared/domain/tracts/press-presets/gang-run.ts';
import { imposed, meetsBehind, overlaps } from '../imposition/support/on-paper.ts';

const choice: CopierChoice = {
  paper: 'a3',
  sides: 'two',
  turning: 'long-edge',
  leafing: 'book',
  way: 'gang',
  between: 'touching',
  gutter: 6,
};
const a6 = { width: 105, height: 148, faces: 2, bleed: 3 };
const a5 = { width: 148, height: 210, faces: 2, bleed: 3 };

describe('several leaflets for one run', () => {
  it('fill A4 with two of each of two A6, and nothing is lost', () => {
    const run = imposed(
      gangRun(
        [
          { leaflet: a6, copies: 500 },
          { leaflet: a6, copies: 500 },
        ],
        { ...choice, paper: 'a4' },
      ),
    );

    expect(run.plates.map(({ times, run: often }) => [times, often])).toEqual([[[2, 2], 250]]);
    expect(run.surplus).toEqual([0, 0]);
    expect(run.unused).toBeLessThan(0.01);
  });

  it('go on with another sheet when the first of them is done', () => {
    const run = imposed(
      gangRun(
        [
          { leaflet: a5, copies: 1_000 },
          { leaflet: a6, copies: 100 },
        ],
        choice,
      ),
    );

    expect(run.plates.length).toBeGreaterThan(1);
    expect(run.plates.at(-1)?.times[1]).toBe(0);
  });

  it('say which paper would do for one that is too large, and that nothing is asked for', () => {
    const poster = { width: 420, height: 594, faces: 1, bleed: 0 };

    expect(gangRun([{ leaflet: poster, copies: 1 }], choice)).toMatchObject({
      error: { kind: 'paper-too-small', needs: { width: 420, height: 594 } },
    });
    expect(gangRun([{ leaflet: a6, copies: 0 }], choice)).toMatchObject({
      error: { kind: 'nothing-to-print' },
    });
  });

  it('are all printed, none in vain, within the paper, each back behind its front', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { minLength: 1, maxLength: 4 }), anyChoice, (wishes, any) => {
        const planned = gangRun(wishes, any);
        if (!planned.ok) return;
        const { plates, surplus } = planned.value;
        expect(plates.length).toBeLessThanOrEqual(wishes.length);
        for (const [at, { copies }] of wishes.entries()) {
          const made = plates.reduce((sum, { times, run }) => sum + run * (times[at] ?? 0), 0);
          const last = plates.findLast(({ times }) => (times[at] ?? 0) > 0)?.times[at] ?? 1;
          expect(made - copies).toBe(surplus[at]);
          expect(surplus[at]).toBeGreaterThanOrEqual(0);
          expect(surplus[at]).toBeLessThan(last);
        }
        for (const { sheet, times } of plates) {
          expect(overlaps(sheet.front.map(printedBox))).toBe(false);
          for (const { x, y, width, height } of [...sheet.front, ...(sheet.back ?? [])].map(
            printedBox,
          )) {
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.001);
            expect(x + width).toBeLessThanOrEqual(sheet.size.width + 0.001);
            expect(y + height).toBeLessThanOrEqual(sheet.size.height + 0.001);
          }
          for (const [at, often] of times.entries())
            expect(sheet.front.filter(({ leaflet }) => leaflet === at)).toHaveLength(often);
          const { turning, leafing } = any;
          for (const front of sheet.front.filter(
            ({ leaflet }) => wishes[leaflet]?.leaflet.faces === 2,
          ))
            expect(meetsBehind(front, { sheet, turning, leafing })).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const whole = (min: number, max: number) => fc.integer({ min, max });
const anyWish: fc.Arbitrary<GangWish> = fc.record({
  leaflet: fc.record({
    width: whole(50, 220),
    height: whole(50, 300),
    faces: whole(1, 2),
    bleed: fc.constantFrom(0, 3),
  }),
  copies: whole(1, 3_000),
});
const anyChoice: fc.Arbitrary<CopierChoice> = fc.record({
  paper: fc.constantFrom(...copierPapers),
  sides: fc.constant('two' as const),
  turning: fc.constantFrom(...turnings),
  leafing: fc.constantFrom(...leafings),
  way: fc.constant('gang' as const),
  between: fc.constantFrom(...betweens),
  gutter: whole(0, 12),
});
