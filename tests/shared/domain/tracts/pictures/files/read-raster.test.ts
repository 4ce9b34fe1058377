import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import { type RasterType, readRaster } from '#shared/domain/tracts/pictures/files/read-raster.ts';
import {
  aJpeg,
  anAvif,
  aPng,
  aWebp,
  exifBlock,
  exifSegment,
  pngChunk,
  segment,
} from '../../../../../builders/a-picture-file.ts';

const words = (text: string) => new TextEncoder().encode(text);
const joined = (parts: readonly Uint8Array[] | null | undefined) => Buffer.concat(parts ?? []);

const whole: readonly [RasterType, Uint8Array][] = [
  ['image/jpeg', aJpeg({ width: 30, height: 20 })],
  ['image/png', aPng({ width: 30, height: 20 })],
  ['image/webp', aWebp(30, 20)],
  ['image/avif', anAvif(30, 20)],
];

describe.each(whole)('a file of %s', (type, bytes) => {
  it('is known by its bytes, and says how many pixels it has', () => {
    expect(detectType(bytes)).toEqual({ ok: true, value: type });
    expect(readRaster(type, bytes)).toMatchObject({ width: 30, height: 20 });
  });

  it('that is cut short anywhere is not taken', () => {
    for (let length = 12; length < bytes.length; length++) {
      expect(readRaster(type, bytes.slice(0, length))).toBeNull();
    }
  });

  it('never breaks the reader, whatever was done to its bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(damage, (changes) => {
        const spoiled = bytes.slice();
        for (const [at, value] of changes) spoiled[at] = value;
        readRaster(type, spoiled);
      }),
    );
  });

  it('says the same once more of the parts that draw it', () => {
    const parts = readRaster(type, bytes)?.parts;
    const again = readRaster(type, new Uint8Array(joined(parts)));

    expect(again).toMatchObject({ width: 30, height: 20, orientation: 1 });
    expect(joined(again?.parts).equals(joined(parts))).toBe(true);
  });
});

describe('what a photograph tells of its author', () => {
  it('is left out of a JPEG: where, with what and in which words; its colours stay', () => {
    const bytes = aJpeg({
      width: 30,
      height: 20,
      extra: [
        exifSegment(6),
        segment(0xe1, words('http://ns.adobe.com/xap/1.0/\0GPS')),
        segment(0xe2, words('ICC_PROFILE\0colours')),
        segment(0xe2, words('MPF\0GPS')),
        segment(0xed, words('Photoshop 3.0\0GPS')),
        segment(0xfe, words('GPS, by Lucie')),
      ],
      after: words('a film of three seconds GPS'),
    });

    const read = readRaster('image/jpeg', bytes);

    expect(read).toMatchObject({ width: 30, height: 20, orientation: 6 });
    expect(joined(read?.parts).toString('latin1')).not.toMatch(/GPS|Lucie|film|Photoshop/);
    expect(joined(read?.parts).toString('latin1')).toContain('colours');
  });

  it('is left out of a PNG and a WebP', () => {
    const png = aPng({
      width: 3,
      height: 2,
      before: [pngChunk('eXIf', exifBlock(8)), pngChunk('tEXt', words('Author\0Lucie'))],
    });

    const [ofPng, ofWebp] = [readRaster('image/png', png), readRaster('image/webp', aWebp(3, 2))];

    expect([ofPng?.orientation, ofWebp?.orientation]).toEqual([8, 6]);
    for (const read of [ofPng, ofWebp]) {
      expect(joined(read?.parts).toString('latin1')).not.toMatch(/GPS|Lucie|xmpmeta/);
    }
  });

  it('cannot be cut out of an AVIF, which is then drawn anew', () => {
    expect(readRaster('image/avif', anAvif(3, 2, ['av01', 'Exif']))?.parts).toBeNull();
    expect(readRaster('image/avif', anAvif(3, 2, ['av01', 'mime']))?.parts).toBeNull();
  });
});

describe('files that are no picture', () => {
  it.each([
    ['GIF89a........', 'gif'],
    ['II*\0........', 'tiff'],
    ['BM............', 'bitmap'],
    ['8BPS..........', 'photoshop'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic'],
    ['PK\x03\x04.......', 'other'],
    ['<!doctype html><p>svg', 'other'],
    ['', 'other'],
  ])('are named: %j', (text, found) => {
    expect(detectType(Buffer.from(text, 'latin1'))).toEqual({ ok: false, error: found });
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\uFEFF<?xml version="1.0"?>\n<!-- drawn --><svg:svg xmlns:svg="x">',
  ])('but a drawing is one, whatever stands before it: %j', (text) => {
    expect(detectType(words(text))).toEqual({ ok: true, value: 'image/svg+xml' });
  });
});
