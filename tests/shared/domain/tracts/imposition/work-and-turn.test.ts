import { describe, expect, it } from 'vitest';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { workAndTurn } from '#shared/domain/tracts/imposition/work-and-turn.ts';
import { imposed, meetsBehind } from './support/on-paper.ts';

const plan = {
  leaflet: { width: 105, height: 148, faces: 2, bleed: 0 },
  paper: papers.a4,
  edge: 0,
  gutter: 0,
  leafing: 'book',
} as const;

describe('a sheet whose two sides are the same', () => {
  it('holds fronts on its left half and backs on its right', () => {
    const [sheet] = imposed(workAndTurn(plan));

    expect(sheet?.front.filter(({ trim }) => trim.x < 100).map(({ face }) => face)).toEqual([0, 0]);
    expect(sheet?.front.filter(({ trim }) => trim.x > 100).map(({ face }) => face)).toEqual([1, 1]);
    expect(sheet?.back).toEqual(sheet?.front);
  });

  it('has each back behind its front', () => {
    const [sheet] = imposed(workAndTurn(plan));

    const fronts = sheet?.front.filter(({ face }) => face === 0) ?? [];
    const found = fronts.map(
      (front) => sheet && meetsBehind(front, { sheet, turning: 'long-edge', leafing: 'book' }),
    );
    expect(found).toEqual([true, true]);
  });

  it('lies so that its columns halve', () => {
    const [sheet] = imposed(
      workAndTurn({ ...plan, leaflet: { ...plan.leaflet, width: 99, height: 140 } }),
    );

    expect(sheet?.size).toEqual(papers.a4);
    expect(sheet?.front).toHaveLength(4);
  });

  it('says when a single page fills it', () => {
    const refused = workAndTurn({ ...plan, leaflet: { ...plan.leaflet, width: 200, height: 280 } });

    expect(refused).toEqual({ ok: false, error: { kind: 'cannot-halve', places: 1 } });
  });
});
