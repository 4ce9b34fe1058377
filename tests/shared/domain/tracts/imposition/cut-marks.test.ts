import { describe, expect, it } from 'vitest';
import { cutMarks } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { imposeNUp } from '#shared/domain/tracts/imposition/n-up.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { imposed } from './support/on-paper.ts';

const fourA5 = (gutter: number) =>
  imposed(
    imposeNUp({
      leaflet: { width: 148, height: 210, faces: 1, bleed: 3 },
      paper: papers.sra3,
      edge: 9,
      gutter,
      sides: { kind: 'one' },
      order: 'repeat',
    }),
  )[0];

describe('cut marks', () => {
  it('point at both cuts of every corner where there is room', () => {
    const sheet = fourA5(0);

    const marks = sheet ? cutMarks(sheet, sheet.front) : [];

    // Three upright cuts and three lying ones, each marked at both its ends.
    expect(marks).toHaveLength(12);
  });

  it('stay clear of what is printed', () => {
    const sheet = fourA5(6);

    const marks = sheet ? cutMarks(sheet, sheet.front) : [];

    const printed = { left: 6, right: 314, top: 9, bottom: 441 };
    const outside = marks.filter(
      ({ from, to }) =>
        to.x <= printed.left ||
        from.x >= printed.right ||
        to.y <= printed.top ||
        from.y >= printed.bottom,
    );
    expect(outside).toHaveLength(marks.length);
  });

  it('are left out where the sheet ends', () => {
    const [sheet] = imposed(
      imposeNUp({
        leaflet: { width: 148, height: 210, faces: 1, bleed: 0 },
        paper: papers.a4,
        edge: 0,
        gutter: 0,
        sides: { kind: 'one' },
        order: 'repeat',
      }),
    );

    expect(sheet && cutMarks(sheet, sheet.front)).toEqual([]);
  });
});
