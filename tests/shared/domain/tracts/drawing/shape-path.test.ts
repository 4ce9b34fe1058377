import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { svgPath } from '#shared/domain/tracts/drawing/path.ts';
import { type ShapeObject, shapePath } from '#shared/domain/tracts/drawing/shape-path.ts';
import { aShape } from '../../../../builders/a-tract.ts';

function shape(said: object): ShapeObject {
  const object = TractObject.parse({ ...aShape('s'), order: 'V', deleted: false, ...said });
  if (object.kind !== 'shape') throw new Error(object.kind);
  return object;
}

const size = { width: 40, height: 20 };

describe('the outline of a shape', () => {
  it('is the box of a rectangle, its corners no rounder than the box allows', () => {
    expect(svgPath(shapePath(shape({ size })))).toBe('M0 0L40 0L40 20L0 20Z');
    expect(svgPath(shapePath(shape({ size, cornerRadius: 500 })))).toMatch(/^M10 0L30 0C/u);
  });

  it('lies along the middle of the box of a line', () => {
    expect(svgPath(shapePath(shape({ size, form: 'line' })))).toBe('M0 10L40 10');
  });

  it('fills the box and never leaves it, whatever the form', () => {
    fc.assert(
      fc.property(
        fc.record({
          form: fc.constantFrom('rectangle', 'ellipse', 'polygon', 'star'),
          sides: fc.integer({ min: 3, max: 30 }),
          innerRadius: fc.double({ min: 0.05, max: 1, noNaN: true }),
          cornerRadius: fc.constantFrom(0, 3, 100),
        }),
        (said) => {
          const places = shapePath(shape({ ...said, size })).flatMap((step) => {
            const [x, y] = step.slice(-2);
            return typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];
          });
          const xs = places.map(({ x }) => x);
          const ys = places.map(({ y }) => y);
          expect(Math.min(...xs)).toBeCloseTo(0, 6);
          expect(Math.max(...xs)).toBeCloseTo(40, 6);
          expect(Math.min(...ys)).toBeCloseTo(0, 6);
          expect(Math.max(...ys)).toBeCloseTo(20, 6);
        },
      ),
    );
  });
});
