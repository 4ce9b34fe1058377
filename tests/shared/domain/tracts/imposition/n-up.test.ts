import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { imposeNUp, type NUpPlan } from '#shared/domain/tracts/imposition/n-up.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { imposed, meetsBehind, overlaps } from './support/on-paper.ts';

const a6 = { width: 105, height: 148, faces: 2, bleed: 0 };
const twoSides = { kind: 'two', turning: 'long-edge', leafing: 'book' } as const;

const plan = (change: Partial<NUpPlan> = {}): NUpPlan => ({
  leaflet: a6,
  paper: papers.a4,
  edge: 0,
  gutter: 0,
  sides: twoSides,
  order: 'repeat',
  ...change,
});

describe('pages of one size on a sheet', () => {
  it.each([
    ['2 A5 on A4', { width: 148, height: 210 }, papers.a4, 2],
    ['4 A6 on A4', { width: 105, height: 148 }, papers.a4, 4],
    ['8 A7 on A4', { width: 74, height: 105 }, papers.a4, 8],
    ['3 DL on A4', { width: 99, height: 210 }, papers.a4, 3],
    ['4 A5 on A3', { width: 148, height: 210 }, papers.a3, 4],
    ['4 A5 on SRA3', { width: 148, height: 210 }, papers.sra3, 4],
    ['1 A4 on A4', { width: 210, height: 297 }, papers.a4, 1],
  ])('are %s', (_, size, paper, expected) => {
    const [sheet] = imposed(imposeNUp(plan({ leaflet: { ...a6, ...size }, paper })));

    expect(sheet?.front).toHaveLength(expected);
    expect(sheet?.front.every(({ trim }) => trim.width === size.width)).toBe(true);
  });

  it('lie in the middle of the sheet', () => {
    const [sheet] = imposed(imposeNUp(plan()));

    expect(sheet?.front.map(({ trim }) => [trim.x, trim.y])).toEqual([
      [0, 0.5],
      [105, 0.5],
      [0, 148.5],
      [105, 148.5],
    ]);
  });

  it('repeat one leaf on each sheet', () => {
    const sheets = imposed(imposeNUp(plan({ leaflet: { ...a6, faces: 4 } })));

    const faces = sheets.map(({ front, back }) =>
      [front, back ?? []].map((side) => side.map(({ face }) => face)),
    );
    expect(faces).toEqual([
      [
        [0, 0, 0, 0],
        [1, 1, 1, 1],
      ],
      [
        [2, 2, 2, 2],
        [3, 3, 3, 3],
      ],
    ]);
  });

  it('are in order once cut piles are laid on one another', () => {
    const sheets = imposed(imposeNUp(plan({ leaflet: { ...a6, faces: 20 }, order: 'stacks' })));

    const piles = [0, 1, 2, 3].map((cell) =>
      sheets.flatMap(({ front }) => front[cell]?.face ?? []),
    );
    expect(piles.flat()).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  });

  it('leave the back white where there is but one face', () => {
    const [sheet] = imposed(imposeNUp(plan({ leaflet: { ...a6, faces: 1 } })));

    expect(sheet?.back).toBeNull();
  });

  it('say which paper they would need', () => {
    const refused = imposeNUp(plan({ leaflet: { ...a6, width: 297, height: 420 }, edge: 5 }));

    expect(refused).toEqual({
      ok: false,
      error: { kind: 'paper-too-small', needs: { width: 307, height: 430 } },
    });
  });

  it('say that there is nothing to print', () => {
    expect(imposeNUp(plan({ leaflet: { ...a6, faces: 0 } }))).toEqual({
      ok: false,
      error: { kind: 'nothing-to-print' },
    });
  });

  it('never lie over one another, bleed included, nor nearer to the edge than asked', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const result = imposeNUp(given);
        if (!result.ok) return;
        for (const { front, back, size } of result.value) {
          for (const side of [front, back ?? []]) {
            expect(overlaps(side.map(printedBox))).toBe(false);
            for (const { trim } of side) {
              expect(trim.x).toBeGreaterThanOrEqual(given.edge - 0.01);
              expect(trim.x + trim.width).toBeLessThanOrEqual(size.width - given.edge + 0.01);
              expect(trim.y).toBeGreaterThanOrEqual(given.edge - 0.01);
              expect(trim.y + trim.height).toBeLessThanOrEqual(size.height - given.edge + 0.01);
            }
          }
        }
      }),
    );
  });

  it('have their own back behind them, upright for the reader, however the printer turns the sheet', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const result = imposeNUp(given);
        if (!result.ok || given.sides.kind === 'one') return;
        const { turning, leafing } = given.sides;
        for (const sheet of result.value) {
          const covered = sheet.front.filter(({ face }) => face + 1 < given.leaflet.faces);
          for (const front of covered) {
            expect(meetsBehind(front, { sheet, turning, leafing })).toBe(true);
          }
        }
      }),
    );
  });

  it('are printed whole, each face in one number', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        const result = imposeNUp({ ...given, order: 'stacks' });
        if (!result.ok) return;
        const faces = result.value.flatMap(({ front, back }) => [...front, ...(back ?? [])]);
        expect(faces.map(({ face }) => face).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: given.leaflet.faces }, (_, face) => face),
        );
      }),
    );
  });
});

const millimetres = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);
const anyPlan: fc.Arbitrary<NUpPlan> = fc.record({
  leaflet: fc.record({
    width: millimetres(30, 300),
    height: millimetres(30, 300),
    faces: fc.integer({ min: 1, max: 40 }),
    bleed: millimetres(0, 5),
  }),
  paper: fc.constantFrom(...Object.values(papers)),
  edge: millimetres(0, 15),
  gutter: millimetres(0, 10),
  sides: fc.oneof(
    fc.constant({ kind: 'one' } as const),
    fc.record({
      kind: fc.constant('two' as const),
      turning: fc.constantFrom('long-edge' as const, 'short-edge' as const),
      leafing: fc.constantFrom('book' as const, 'calendar' as const),
    }),
  ),
  order: fc.constantFrom('repeat' as const, 'stacks' as const),
});
