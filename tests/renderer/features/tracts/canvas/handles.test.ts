import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOn } from '#shared/domain/tracts/geometry/box.ts';
import {
  gripAt,
  gripsOf,
  lineGrips,
} from '../../../../../renderer/features/tracts/canvas/scene/handles.ts';

const length = fc.double({ min: 0.1, max: 300, noNaN: true });
const part = fc.double({ min: -0.25, max: 0.25, noNaN: true });
const frame = fc.record({
  x: length,
  y: length,
  width: length,
  height: length,
  rotation: fc.double({ min: -180, max: 180, noNaN: true }),
});
const scale = fc.double({ min: 0.2, max: 120, noNaN: true });

describe('the grips of a frame', () => {
  it('leave its inner half to the hand that moves it, however small it is seen', () => {
    fc.assert(
      fc.property(frame, scale, part, part, (box, zoom, x, y) => {
        const inside = placeOn(box, { x: x * 0.999, y: y * 0.999 });

        expect(gripAt(gripsOf(box, zoom), inside, { frame: box, scale: zoom })).toBeNull();
      }),
    );
  });

  it('are taken at their own place, those of a line too', () => {
    fc.assert(
      fc.property(frame, scale, (box, zoom) => {
        const line = { ...box, height: 0 };
        for (const { at } of gripsOf(box, zoom)) {
          expect(gripAt(gripsOf(box, zoom), at, { frame: box, scale: zoom })).not.toBeNull();
        }
        for (const { at, grip } of lineGrips(line)) {
          expect(gripAt(lineGrips(line), at, { frame: line, scale: zoom })).toEqual(grip);
        }
      }),
    );
  });
});
