import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BookletPlan, imposeBooklet } from '#shared/domain/tracts/imposition/booklet.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { imposed } from './support/on-paper.ts';

const plan = (change: Partial<BookletPlan> = {}): BookletPlan => ({
  leaflet: { width: 148, height: 210, faces: 8, bleed: 0 },
  paper: papers.a4,
  edge: 0,
  turning: 'short-edge',
  creep: 0,
  ...change,
});

describe('a stapled booklet', () => {
  it('lays eight A5 pages on two A4 sheets', () => {
    const sheets = imposed(imposeBooklet(plan()));

    expect(sheets.map(facesOf)).toEqual([
      [
        [7, 0],
        [1, 6],
      ],
      [
        [5, 2],
        [3, 4],
      ],
    ]);
  });

  it('leaves white what is not a multiple of four', () => {
    const sheets = imposed(imposeBooklet(plan({ leaflet: { ...plan().leaflet, faces: 5 } })));

    expect(sheets.map(facesOf)).toEqual([
      [[0], [1]],
      [[2], [3, 4]],
    ]);
  });

  it('stands the backs on their heads for a printer that turns around the long edge', () => {
    const [sheet] = imposed(imposeBooklet(plan({ turning: 'long-edge' })));

    expect(sheet?.back?.map(({ turns }) => turns)).toEqual([2, 2]);
    expect(sheet && facesOf(sheet)).toEqual([
      [7, 0],
      [6, 1],
    ]);
  });

  it('moves the pages of inner sheets towards the fold, and cuts there what would lie over the other page', () => {
    const [, inner] = imposed(imposeBooklet(plan({ creep: 0.2 })));

    const [left, right] = byPlace(inner?.front ?? []);
    expect(left?.trim.x).toBeCloseTo(0.7);
    expect(right?.trim.x).toBeCloseTo(148.3);
    expect([left?.bleed.right, right?.bleed.left]).toEqual([-0.2, -0.2]);
  });

  it('says which paper it would need', () => {
    expect(imposeBooklet(plan({ paper: papers.a5 }))).toEqual({
      ok: false,
      error: { kind: 'paper-too-small', needs: { width: 296, height: 210 } },
    });
  });

  it('reads in order when folded, whatever its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (faces) => {
        const sheets = imposed(imposeBooklet(plan({ leaflet: { ...plan().leaflet, faces } })));
        const read = leafedThrough(sheets);
        expect(read).toEqual(Array.from({ length: faces }, (_, face) => face));
      }),
    );
  });
});

/** What a reader sees: right halves from the outer sheet inwards, each followed by the page behind it; then the left halves. */
function leafedThrough(sheets: readonly Sheet[]): readonly number[] {
  const half = (side: readonly Placement[], isLeft: boolean) =>
    side.filter(({ trim }) => trim.x < 148 === isLeft).map(({ face }) => face);
  const onTheWayIn = sheets.flatMap(({ front, back }) => [
    ...half(front, false),
    ...half(back ?? [], true),
  ]);
  const onTheWayOut = sheets
    .toReversed()
    .flatMap(({ front, back }) => [...half(back ?? [], false), ...half(front, true)]);
  return [...onTheWayIn, ...onTheWayOut];
}

const byPlace = (side: readonly Placement[]) => side.toSorted((a, b) => a.trim.x - b.trim.x);
const facesOf = ({ front, back }: Sheet) =>
  [front, back ?? []].map((side) => byPlace(side).map(({ face }) => face));
