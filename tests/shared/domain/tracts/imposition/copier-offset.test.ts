import { describe, expect, it } from 'vitest';
import { corrected, trueCopier } from '#shared/domain/tracts/imposition/copier-offset.ts';
import { imposeNUp } from '#shared/domain/tracts/imposition/n-up.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { imposed } from './support/on-paper.ts';

const [sheet] = imposed(
  imposeNUp({
    leaflet: { width: 105, height: 148, faces: 2, bleed: 0 },
    paper: papers.a4,
    edge: 0,
    gutter: 0,
    sides: { kind: 'two', turning: 'long-edge', leafing: 'book' },
    order: 'repeat',
  }),
);

describe('a copier that prints a little aside', () => {
  it('is asked to print as far on the other side', () => {
    const moved = sheet && corrected(sheet, { front: { x: 1, y: -0.5 }, back: { x: -2, y: 0 } });

    expect(moved?.front[0]?.trim).toMatchObject({ x: -1, y: 1 });
    expect(moved?.back?.[0]?.trim.x).toBe(107);
  });

  it('is left alone when it prints true', () => {
    expect(sheet && corrected(sheet, trueCopier)).toEqual(sheet);
  });
});
