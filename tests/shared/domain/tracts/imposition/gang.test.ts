import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { cuttingGuide } from '#shared/domain/tracts/imposition/cutting-guide.ts';
import { type GangPlan, imposeGang } from '#shared/domain/tracts/imposition/gang.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { imposed, meetsBehind, overlaps } from './support/on-paper.ts';

const a5 = { width: 148, height: 210, faces: 2, bleed: 3, times: 1 };
const card = { width: 85, height: 55, faces: 1, bleed: 3, times: 2 };

const plan = (change: Partial<GangPlan> = {}): GangPlan => ({
  leaflets: [a5, card],
  paper: papers.sra3,
  edge: 10,
  gutter: 6,
  turning: 'long-edge',
  leafing: 'book',
  ...change,
});

describe('several leaflets on one sheet', () => {
  it('each lie there as often as asked', () => {
    const sheets = imposed(imposeGang(plan()));

    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.front.map(({ leaflet }) => leaflet)).toEqual([0, 1, 1]);
    expect(sheets[0]?.back?.map(({ leaflet }) => leaflet)).toEqual([0]);
  });

  it('begin another sheet when one is full', () => {
    const sheets = imposed(imposeGang(plan({ leaflets: [{ ...a5, times: 5 }] })));

    expect(sheets.map(({ front }) => front.length)).toEqual([2, 2, 1]);
  });

  it('lie down where they only fit so', () => {
    const banner = { width: 100, height: 400, faces: 2, bleed: 0, times: 1 };
    const [sheet] = imposed(imposeGang(plan({ leaflets: [banner] })));

    expect(sheet?.front[0]).toMatchObject({ turns: 1, trim: { width: 400, height: 100 } });
  });

  it('say which paper they would need', () => {
    const poster = { width: 420, height: 594, faces: 1, bleed: 0, times: 1 };

    expect(imposeGang(plan({ leaflets: [poster] })).ok).toBe(false);
  });

  it('never touch, have their backs behind them, and can be cut apart with straight cuts', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const result = imposeGang(given);
        if (!result.ok) return;
        for (const sheet of result.value) {
          expect(overlaps(sheet.front.map(printedBox))).toBe(false);
          expect(
            cuttingGuide(
              sheet.size,
              sheet.front.map(({ trim }) => trim),
            ).ok,
          ).toBe(true);
          for (const front of sheet.front.filter(
            ({ leaflet }) => given.leaflets[leaflet]?.faces === 2,
          )) {
            expect(
              meetsBehind(front, { sheet, turning: given.turning, leafing: given.leafing }),
            ).toBe(true);
          }
        }
      }),
    );
  });
});

const whole = (min: number, max: number) => fc.integer({ min, max });
const anyPlan: fc.Arbitrary<GangPlan> = fc.record({
  leaflets: fc.array(
    fc.record({
      width: whole(40, 300),
      height: whole(40, 300),
      faces: whole(1, 2),
      bleed: whole(0, 5),
      times: whole(1, 6),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  paper: fc.constantFrom(...Object.values(papers)),
  edge: whole(0, 12),
  gutter: whole(0, 12),
  turning: fc.constantFrom('long-edge' as const, 'short-edge' as const),
  leafing: fc.constantFrom('book' as const, 'calendar' as const),
});
