import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRaster } from '#shared/domain/tracts/pictures/files/read-raster.ts';
import { firstSize } from '#shared/domain/tracts/pictures/first-size.ts';
import { refusalOfBytes, refusalOfSize } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { enoughPixels, resolutionOf, sizeAt } from '#shared/domain/tracts/pictures/resolution.ts';
import { aPng } from '../../../../builders/a-picture-file.ts';

describe('a file that would fill the memory', () => {
  const claim = (width: number, height: number, bytes = 5_000_000) =>
    refusalOfSize({ width, height, bytes });

  it('is refused by what its header says, before anything is unpacked', () => {
    const png = aPng({ width: 60_000, height: 60_000, pixels: new Uint8Array(9) });
    const { width, height } = readRaster('image/png', png) ?? expect.fail('it has a header');

    expect(claim(width, height, png.length)).toEqual({
      kind: 'too-many-pixels',
      width: 60_000,
      height: 60_000,
    });
  });

  it('is refused beyond 30,000 on a side, 300 million pixels, or a thousandfold packing', () => {
    expect(claim(30_001, 10)).toMatchObject({ kind: 'too-many-pixels' });
    expect(claim(20_000, 15_001)).toMatchObject({ kind: 'too-many-pixels' });
    expect(claim(20_000, 15_000)).toBeNull();
    expect(claim(15_000, 15_000, 40_000)).toEqual({ kind: 'bomb' });
    expect(claim(0, 10)).toEqual({ kind: 'damaged' });
    expect(refusalOfBytes(50_000_001)).toMatchObject({ kind: 'too-large' });
    expect(refusalOfBytes(0)).toEqual({ kind: 'damaged' });
  });
});

describe('how sharply a picture prints', () => {
  const placed = {
    pixels: { width: 1_200, height: 600 },
    crop: { x: 0, y: 0, width: 1, height: 1 },
    fit: 'fill',
    size: { width: 101.6, height: 50.8 },
  } as const;

  it('is green from 300 dots an inch, amber from 200, red below', () => {
    const at = (factor: number) =>
      resolutionOf({ ...placed, size: { width: 101.6 * factor, height: 50.8 * factor } });

    expect(at(1)).toEqual({ dpi: 300, grade: 'green' });
    expect(at(1.5)).toEqual({ dpi: 200, grade: 'amber' });
    expect(at(1.6)).toMatchObject({ grade: 'red' });
  });

  it('counts what is cut away, and the side on which it is stretched most', () => {
    const tall = { width: 50.8, height: 101.6 };

    expect(resolutionOf({ ...placed, crop: { ...placed.crop, width: 0.5 } })?.dpi).toBe(150);
    expect(resolutionOf({ ...placed, size: tall })?.dpi).toBe(150);
    expect(resolutionOf({ ...placed, fit: 'stretch', size: tall })?.dpi).toBe(150);
    expect(resolutionOf({ ...placed, fit: 'contain', size: tall })?.dpi).toBe(600);
    expect(resolutionOf({ ...placed, pixels: null })).toBeNull();
    expect(resolutionOf({ ...placed, size: { width: 0, height: 0 } })).toBeNull();
  });

  const side = fc.integer({ min: 1, max: 30_000 });
  const page = fc.record({
    width: fc.double({ min: 20, max: 1_200, noNaN: true }),
    height: fc.double({ min: 20, max: 1_200, noNaN: true }),
  });

  it('is enough at its first size, which lies within the page', () => {
    fc.assert(
      fc.property(fc.record({ width: side, height: side }), page, (pixels, sheet) => {
        const size = firstSize(pixels, sheet);

        expect(size.width).toBeLessThanOrEqual(Math.max(5, sheet.width * 0.6 + 0.01));
        expect(size.height).toBeLessThanOrEqual(Math.max(5, sheet.height * 0.6 + 0.01));
      }),
    );
  });

  it('keeps at least 600 dots an inch where a picture has more than it needs', () => {
    fc.assert(
      fc.property(fc.record({ width: side, height: side }), page, (pixels, size) => {
        const fewer = enoughPixels(pixels, size);
        if (fewer === null) return;
        expect(fewer.width).toBeLessThanOrEqual(pixels.width);
        // To the nearest pixel.
        expect(((fewer.width + 1) / size.width) * 25.4).toBeGreaterThanOrEqual(600);
        expect(((fewer.height + 1) / size.height) * 25.4).toBeGreaterThanOrEqual(600);
      }),
    );
  });
});

it('gives the size at which what is shown of a picture has just 300 dots an inch', () => {
  const side = fc.integer({ min: 60, max: 30_000 });
  const part = fc.double({ min: 0.1, max: 1, noNaN: true });
  fc.assert(
    fc.property(side, side, part, part, (width, height, across, down) => {
      const shown = {
        pixels: { width, height },
        crop: { x: 0, y: 0, width: across, height: down },
      };
      const size = sizeAt(shown, 300) ?? expect.fail('there is a picture');
      // Sizes are kept in hundredths of a millimetre.
      const dots = (length: number) => (length / 25.4) * 300;
      expect(Math.abs(dots(size.width) - width * across)).toBeLessThan(0.1);
      expect(Math.abs(dots(size.height) - height * down)).toBeLessThan(0.1);
    }),
  );
  expect(sizeAt({ pixels: null, crop: { x: 0, y: 0, width: 1, height: 1 } }, 300)).toBeNull();
});
