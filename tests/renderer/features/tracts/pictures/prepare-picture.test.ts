import { describe, expect, it } from 'vitest';
import type { Unpack } from '../../../../../renderer/features/tracts/pictures/prepare/draw-picture.ts';
import { preparePicture } from '../../../../../renderer/features/tracts/pictures/prepare/prepare-picture.ts';
import { aJpeg, anAvif, aPng, exifSegment, pngChunk } from '../../../../builders/a-picture-file.ts';

const a5 = { width: 148, height: 210 };
const neverAsked: Unpack = () => expect.fail('nothing may be unpacked');

/** A decoder that says how large the picture is, and writes down what it drew. */
function decoder(width: number, height: number) {
  const drawn: string[] = [];
  let open = 0;
  const unpack: Unpack = async () => {
    open += 1;
    return {
      width,
      height,
      draw: async (size, type) => {
        drawn.push(`${type} ${size.width}×${size.height}`);
        return Uint8Array.of(1, 2, 3);
      },
      close: () => {
        open -= 1;
      },
    };
  };
  return { unpack, drawn, open: () => open };
}

const prepare = (bytes: Uint8Array, unpack: Unpack, frame: typeof a5 | null = null) =>
  preparePicture({ bytes: new Uint8Array(bytes), page: a5, frame, sheet: 0 }, unpack);

describe('a file that is put on a page', () => {
  it('keeps its pixels as they are when only what tells of its author has to go', async () => {
    const { unpack, drawn, open } = decoder(600, 300);
    const plain = aPng({ width: 600, height: 300 });
    const told = aPng({
      width: 600,
      height: 300,
      before: [pngChunk('tEXt', new TextEncoder().encode('Author\0Lucie'))],
    });

    const prepared = await prepare(told, unpack);

    expect(prepared).toMatchObject({
      value: { type: 'image/png', width: 600, height: 300, isScaledDown: false },
    });
    expect(prepared.ok && Buffer.from(prepared.value.bytes).equals(plain)).toBe(true);
    expect([drawn, open()]).toEqual([[], 0]);
  });

  it('is drawn anew where it lay on its side, or cannot be taken apart', async () => {
    const lying = decoder(200, 300);
    const tall = aJpeg({ width: 300, height: 200, extra: [exifSegment(6)] });
    const described = decoder(30, 20);

    expect(await prepare(tall, lying.unpack)).toMatchObject({
      value: { type: 'image/jpeg', width: 200, height: 300 },
    });
    expect(lying.drawn).toEqual(['image/jpeg 200×300']);
    await prepare(anAvif(30, 20, ['av01', 'Exif']), described.unpack);
    expect(described.drawn).toEqual(['image/webp 30×20']);
  });

  it('has no more than 600 dots an inch where it is placed, and says so', async () => {
    const { unpack, drawn } = decoder(6_000, 4_000);
    const frame = { width: 127, height: 127 };

    const prepared = await prepare(aJpeg({ width: 6_000, height: 4_000 }), unpack, frame);

    expect(prepared).toMatchObject({
      value: { width: 4_500, height: 3_000, isScaledDown: true, size: frame },
    });
    expect(drawn).toEqual(['image/jpeg 4500×3000']);
  });

  it.each([
    [
      '60,000 × 60,000 pixels',
      aPng({ width: 60_000, height: 60_000, pixels: new Uint8Array(9) }),
      'too-many-pixels',
    ],
    [
      '225 million pixels in 100 bytes',
      aPng({ width: 15_000, height: 15_000, pixels: new Uint8Array(9) }),
      'bomb',
    ],
    ['a cut end', aJpeg({ width: 30, height: 20 }).slice(0, -9), 'damaged'],
    ['another kind', new TextEncoder().encode('GIF89a'), 'wrong-type'],
    ['no bytes', new Uint8Array(), 'damaged'],
    ['more than 50 MB', new Uint8Array(50_000_001), 'too-large'],
  ])('is refused before anything is unpacked: %s', async (_name, bytes, kind) => {
    expect(await prepare(bytes, neverAsked)).toMatchObject({ error: { kind } });
  });

  it('is refused when the decoder cannot read it, or there is no memory to draw it', async () => {
    const picture = aJpeg({ width: 30, height: 20, extra: [exifSegment(6)] });
    const full: Unpack = async () => ({
      ...{ width: 20, height: 30 },
      draw: async () => null,
      close: () => undefined,
    });

    expect(await prepare(picture, async () => null)).toEqual({
      ok: false,
      error: { kind: 'damaged' },
    });
    expect(await prepare(picture, full)).toMatchObject({ error: { kind: 'too-many-pixels' } });
  });
});
