import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBoxes, distributeBoxes, spaceBoxes } from '#shared/domain/tracts/geometry/align.ts';
import {
  type Box,
  boundsOf,
  centreOf,
  placeOn,
  unionOf,
} from '#shared/domain/tracts/geometry/box.ts';
import { between, hits, lassoed, topHit } from '#shared/domain/tracts/geometry/hit.ts';
import { resizeBox, resizeTogether } from '#shared/domain/tracts/geometry/resize.ts';
import { pulledAngle, rotateBoxes } from '#shared/domain/tracts/geometry/rotate.ts';
import {
  fitView,
  panView,
  toPage,
  toScreen,
  zoomOf,
  zoomView,
} from '#shared/domain/tracts/geometry/view.ts';

const place = fc.double({ min: -500, max: 500, noNaN: true });
const vector = fc.record({ x: place, y: place });
const side = fc.double({ min: 1, max: 300, noNaN: true });
const box: fc.Arbitrary<Box> = fc.record({
  x: place,
  y: place,
  width: side,
  height: side,
  rotation: fc.double({ min: -180, max: 180, noNaN: true }),
});
const boxes = fc.array(box, { minLength: 1, maxLength: 8 });
const handle = fc
  .record({ x: fc.constantFrom(-1, 0, 1), y: fc.constantFrom(-1, 0, 1) })
  .filter(({ x, y }) => x !== 0 || y !== 0);
const axis = fc.constantFrom('x', 'y');

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const same = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  near(a.x, b.x) && near(a.y, b.y);
const flat = (x: number, y: number): Box => ({ x, y, width: 10, height: 10, rotation: 0 });

describe('a resize', () => {
  it('keeps the opposite corner or edge where it is, however the box is turned', () => {
    fc.assert(
      fc.property(box, handle, vector, fc.boolean(), (from, held, by, keepRatio) => {
        const to = resizeBox(from, { handle: held, by, around: 'opposite', keepRatio });
        const opposite = { x: -held.x / 2, y: -held.y / 2 };
        return (
          same(placeOn(from, opposite), placeOn(to, opposite)) && to.width > 0 && to.height > 0
        );
      }),
    );
  });

  it('from the centre keeps the centre, and in ratio the ratio', () => {
    fc.assert(
      fc.property(box, handle, vector, (from, held, by) => {
        const to = resizeBox(from, { handle: held, by, around: 'centre', keepRatio: true });
        const kept = near(to.width * from.height, to.height * from.width);
        return same(centreOf(from), centreOf(to)) && kept;
      }),
    );
  });

  it('follows the hand', () => {
    const by = { x: 5, y: 3 };
    const wanted = { handle: { x: 1, y: 1 }, by, around: 'opposite', keepRatio: false } as const;

    expect(resizeBox(flat(0, 0), wanted)).toEqual({ ...flat(0, 0), width: 15, height: 13 });
  });

  it('of several keeps their places in the frame around them', () => {
    const to = { ...flat(0, 0), width: 60, height: 20 };

    const [first, second] = resizeTogether(
      [flat(0, 0), flat(20, 0)],
      { ...to, width: 30, height: 10 },
      to,
    );

    expect(first).toEqual({ ...flat(0, 0), width: 20, height: 20 });
    expect(second).toEqual({ ...flat(40, 0), width: 20, height: 20 });
  });
});

describe('a rotation', () => {
  it('there and back changes nothing', () => {
    fc.assert(
      fc.property(boxes, vector, fc.integer({ min: -360, max: 360 }), (from, centre, degrees) => {
        const back = rotateBoxes(rotateBoxes(from, centre, degrees), centre, -degrees);
        return back.every((one, index) => same(one, from[index] ?? one));
      }),
    );
  });

  it('goes in steps when it is asked to', () => {
    const pull = { centre: { x: 0, y: 0 }, from: { x: 10, y: 0 }, to: { x: 10, y: 9 } };

    expect(pulledAngle(pull, 15)).toBe(45);
    expect(pulledAngle(pull, 0)).toBeCloseTo(41.99, 2);
  });
});

describe('aligning and distributing', () => {
  it('twice is the same as once', () => {
    const alignment = fc.constantFrom('left', 'centre', 'right', 'top', 'middle', 'bottom');
    fc.assert(
      fc.property(boxes, alignment, axis, (from, where, along) => {
        const aligned = alignBoxes(from, where);
        const spread = distributeBoxes(from, along);
        return (
          alignBoxes(aligned, where).every((one, index) => same(one, aligned[index] ?? one)) &&
          distributeBoxes(spread, along).every((one, index) => same(one, spread[index] ?? one))
        );
      }),
    );
  });

  it('leaves boxes that fill their length to the last hair where they were put', () => {
    const heights = [66.67453450442841, 299.9999999999983, 1.0861110704755255, 2.2609601551544958];
    const boxesOf = (height: number, y = 0): Box => ({ x: 0, y, width: 1, height, rotation: 0 });
    const full = [...heights.map((height) => boxesOf(height)), boxesOf(1, 371.0216057300568)];
    const spread = distributeBoxes([...full, boxesOf(1.0000000000000027)], 'y');

    const again = distributeBoxes(spread, 'y');

    expect(again.every((one, index) => same(one, spread[index] ?? one))).toBe(true);
  });

  it('gives a wide one that found its room by moving outwards the same gaps at once', () => {
    const wide = { ...flat(0, 0), width: 12 };
    const small = (x: number): Box => ({ ...flat(x, 0), width: 1 });

    const spread = distributeBoxes([small(0), small(0), wide, small(13.5)], 'x');

    expect(distributeBoxes(spread, 'x')).toEqual(spread);
  });

  it('makes gaps equal between the outer two, or as wide as asked', () => {
    const line = [flat(0, 0), flat(12, 0), flat(50, 0)];

    expect(distributeBoxes(line, 'x').map(({ x }) => x)).toEqual([0, 25, 50]);
    expect(spaceBoxes(line, 'x', 2).map(({ x }) => x)).toEqual([0, 12, 24]);
  });
});

describe('hitting', () => {
  it('is within the outline, and the frontmost wins', () => {
    fc.assert(
      fc.property(box, fc.double({ min: -0.49, max: 0.49, noNaN: true }), (one, part) =>
        hits(one, placeOn(one, { x: part, y: -part })),
      ),
    );
    const stack = [{ box: flat(0, 0) }, { box: flat(5, 5) }];
    expect(topHit(stack, { x: 7, y: 7 })).toBe(stack[1]);
    expect(topHit(stack, { x: 40, y: 7 })).toBeUndefined();
  });

  it('with a lasso takes what it touches, and never what is turned away from it', () => {
    const diamond = { box: { ...flat(0, 0), rotation: 45 } };
    const corner = between({ x: -1, y: -1 }, { x: 1, y: 1 });

    expect(lassoed([diamond], corner, 'touched')).toEqual([]);
    expect(lassoed([diamond], between({ x: 6, y: 6 }, { x: -1, y: -1 }), 'touched')).toHaveLength(
      1,
    );
    expect(lassoed([diamond], { x: -3, y: -3, width: 16, height: 16 }, 'inside')).toHaveLength(1);
  });

  it('is never outside the bounds', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const whole = unionOf(all);
        return all.every((one) => {
          const { x, y } = boundsOf(one);
          return whole !== null && x >= whole.x - 1e-6 && y >= whole.y - 1e-6;
        });
      }),
    );
  });
});

describe('the view', () => {
  const scale = fc.double({ min: 0.2, max: 120, noNaN: true });
  const view = fc.record({ scale, x: place, y: place });

  it('leads from the page to the screen and back', () => {
    fc.assert(fc.property(view, vector, (seen, at) => same(toPage(seen, toScreen(seen, at)), at)));
  });

  it('keeps what lies under the pointer when it zooms, between 5 and 3,200 %', () => {
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 0.001, max: 1_000, noNaN: true }),
        vector,
        (seen, by, at) => {
          const zoomed = zoomView(seen, by, at);
          const zoom = zoomOf(zoomed);
          return same(toScreen(zoomed, toPage(seen, at)), at) && zoom > 0.0499 && zoom < 32.01;
        },
      ),
    );
  });

  it('pans by what the hand went', () => {
    const seen = { scale: 2, x: 10, y: 20 };

    expect(toScreen(panView(seen, { x: 5, y: -5 }), { x: 1, y: 1 })).toEqual({ x: 17, y: 17 });
  });

  it('fits a page into the window', () => {
    const seen = fitView({ x: 0, y: 0, width: 148, height: 210 }, { width: 800, height: 600 });

    expect(toScreen(seen, { x: 74, y: 105 })).toEqual({ x: 400, y: 300 });
    expect(toScreen(seen, { x: 0, y: 0 }).y).toBeCloseTo(24);
  });
});
