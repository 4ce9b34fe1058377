import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '#shared/domain/tracts/geometry/box.ts';
import { snap } from '#shared/domain/tracts/geometry/snapping/snap.ts';

const place = fc.double({ min: -200, max: 200, noNaN: true });
const side = fc.double({ min: 1, max: 100, noNaN: true });
const bounds = fc.record({ x: place, y: place, width: side, height: side });
const box = bounds.map((one): Box => ({ ...one, rotation: 0 }));
const lines = fc.array(fc.record({ axis: fc.constantFrom('x', 'y'), at: place }), { maxLength: 8 });
const targets = fc.record({ lines, boxes: fc.array(bounds, { maxLength: 8 }) });
const threshold = fc.double({ min: 0, max: 20, noNaN: true });
const square = (x: number, y = 0): Box => ({ x, y, width: 10, height: 10, rotation: 0 });

describe('snapping', () => {
  it('never moves further than its threshold', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 4 }), targets, threshold, (moving, met, most) => {
        const { dx, dy } = snap(moving, met, most);
        return Math.abs(dx) <= most && Math.abs(dy) <= most;
      }),
    );
  });

  it('is stable: what has snapped on an axis stays there', () => {
    fc.assert(
      fc.property(box, targets, threshold, (moving, met, most) => {
        const { dx, dy } = snap([moving], met, most);
        const acrossAgain = snap([{ ...moving, x: moving.x + dx }], met, most);
        const downAgain = snap([{ ...moving, y: moving.y + dy }], met, most);
        return Math.abs(acrossAgain.dx) < 1e-6 && Math.abs(downAgain.dy) < 1e-6;
      }),
      { numRuns: 300 },
    );
  });

  it('meets a guide with an edge or the centre, and shows where', () => {
    const guide = { lines: [{ axis: 'x' as const, at: 30 }], boxes: [] };

    expect(snap([square(29.25)], guide, 2)).toMatchObject({ dx: 0.75, dy: 0 });
    expect(snap([square(25.5)], guide, 2)).toMatchObject({ dx: -0.5 });
    expect(snap([square(29.2)], guide, 2).marks).toEqual([
      { kind: 'line', axis: 'x', at: 30, from: 0, to: 10 },
    ]);
    expect(snap([square(33)], guide, 2)).toEqual({ dx: 0, dy: 0, marks: [] });
  });

  it('finds the middle between two objects, and the gap of the one before, with its distance', () => {
    const middle = snap([square(24.5, 3)], { lines: [], boxes: [square(0), square(50)] }, 1);
    expect(middle.dx).toBe(0.5);
    expect(middle.marks).toContainEqual(
      expect.objectContaining({ kind: 'gap', axis: 'x', from: 10, to: 25, distance: 15 }),
    );

    const row = snap([square(35.6, 3)], { lines: [], boxes: [square(0), square(18)] }, 1);
    expect(row.dx).toBeCloseTo(0.4);
    expect(row.marks.map((mark) => mark.kind === 'gap' && mark.distance)).toEqual([8, 8]);
  });

  it('keeps up with a drag over 500 objects', () => {
    const boxes = Array.from({ length: 500 }, (_, index) => square(index % 90, index % 130));
    const started = performance.now();
    for (let step = 0; step < 60; step += 1) {
      snap([square(step)], { lines: [], boxes }, 2);
    }

    expect((performance.now() - started) / 60).toBeLessThan(8);
  });
});
