import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Crop,
  pannedCrop,
  scaledCrop,
  wholePicture,
} from '../../../../../renderer/features/tracts/canvas/gestures/crop-picture.ts';

const frame = { x: 10, y: 20, width: 60, height: 40, rotation: 0 };
const part = fc.double({ min: 0.05, max: 1, noNaN: true });
const crops = fc
  .record({ width: part, height: part, left: part, top: part })
  .map(({ width, height, left, top }) => ({
    width,
    height,
    x: (1 - width) * left,
    y: (1 - height) * top,
  }));
const by = fc.record({
  x: fc.double({ min: -300, max: 300, noNaN: true }),
  y: fc.double({ min: -300, max: 300, noNaN: true }),
});

const isInside = ({ x, y, width, height }: Crop) =>
  x >= 0 && y >= 0 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9;

describe('the part of a picture that its frame shows', () => {
  it('never leaves the picture, however it is pushed', () => {
    fc.assert(
      fc.property(crops, by, (crop, away) => {
        const panned = pannedCrop(crop, frame, away);

        expect(isInside(panned)).toBe(true);
        expect(panned).toMatchObject({ width: crop.width, height: crop.height });
      }),
    );
  });

  it('never leaves the picture, however its corners are pulled', () => {
    const corner = fc.constantFrom(-1 as const, 1 as const);
    fc.assert(
      fc.property(crops, by, corner, corner, (crop, away, x, y) => {
        expect(isInside(scaledCrop(crop, frame, { handle: { x, y }, by: away }))).toBe(true);
      }),
    );
  });

  it('is where the frame lies on the whole picture', () => {
    expect(wholePicture(frame, { x: 0.25, y: 0, width: 0.5, height: 1 })).toMatchObject({
      x: -20,
      y: 20,
      width: 120,
      height: 40,
    });
  });
});
