import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import en from '#shared/i18n/en.json' with { type: 'json' };
import fr from '#shared/i18n/fr.json' with { type: 'json' };
import type { Unpack } from '../../../../../renderer/features/tracts/pictures/prepare/draw-picture.ts';
import { preparePicture } from '../../../../../renderer/features/tracts/pictures/prepare/prepare-picture.ts';
import { refusalSentence } from '../../../../../renderer/features/tracts/pictures/refusal-words.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/pictures');
const fileOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const names = readdirSync(folder);
const rasters = names.filter((name) => /\.(jpg|png|webp|avif)$/.test(name));

/** A decoder that would believe anything: what is refused, is refused before it. */
const trusting: Unpack = async () => ({
  ...{ width: 60, height: 40 },
  draw: async () => Uint8Array.of(1),
  close: () => undefined,
});

const a5 = { width: 148, height: 210 };
const prepare = (bytes: Uint8Array) =>
  preparePicture({ bytes: new Uint8Array(bytes), page: a5, frame: null, sheet: 0 }, trusting);
const kindOf = async (bytes: Uint8Array) => {
  const prepared = await prepare(bytes);
  return prepared.ok ? 'taken' : prepared.error.kind;
};

/** The sides that stand at these places, of two bytes or four, say 30,000. */
function claiming(name: string, marks: readonly number[], width: 2 | 4): Uint8Array {
  const bytes = fileOf(name);
  const view = new DataView(bytes.buffer);
  for (const at of marks) {
    if (width === 2) view.setUint16(at, 30_000);
    else view.setUint32(at, 30_000);
  }
  return bytes;
}

const placeOf = (name: string, text: string) =>
  Buffer.from(fileOf(name)).indexOf(text, 0, 'latin1');

describe('files that real programs have written', () => {
  it.each(rasters)('are taken: %s', async (name) => {
    expect(await prepare(fileOf(name))).toMatchObject({ value: { width: 60, height: 40 } });
  });

  it.each(names.filter((name) => !rasters.includes(name) && name !== 'README.md'))(
    'are taken, or refused with what to do: %s',
    async (name) => {
      const prepared = await prepare(fileOf(name));
      if (prepared.ok) return expect(prepared.value.type).toBe('application/pdf');
      const advice = {
        'telephone.heic': /en JPEG, ou réglez/,
        'animated.gif': /image fixe en PNG/,
      };
      for (const [locale, messages] of Object.entries({ fr, en })) {
        const sentence = refusalSentence(createIntl({ locale, messages }), prepared.error, name);
        expect(sentence).toContain(name);
        expect(sentence).toMatch(/Rien n’a changé|Nothing has changed/);
        if (locale === 'fr')
          expect(sentence).toMatch(advice[name as keyof typeof advice] ?? /en PNG/);
      }
    },
  );

  it.each(rasters)('are refused cut short, wherever: %s', async (name) => {
    const bytes = fileOf(name);
    const kinds = new Set<string>();
    for (let end = 0; end < bytes.length; end++) kinds.add(await kindOf(bytes.slice(0, end)));
    expect([...kinds].sort()).toEqual(['damaged', 'wrong-type']);
  });

  it('are refused, or rescued, when they are a PDF cut short', async () => {
    const bytes = fileOf('page.pdf');
    for (let end = 0; end < bytes.length; end += 97) {
      expect(['damaged', 'wrong-type', 'taken']).toContain(await kindOf(bytes.slice(0, end)));
    }
  });

  it('are refused when they claim 30,000 × 30,000 dots, before anything is unpacked', async () => {
    const frame = placeOf('picture.jpg', '\xff\xc0');
    const size = placeOf('picture.avif', 'ispe');
    const claims = [
      claiming('picture.png', [16, 20], 4),
      claiming('sixteen-bits.png', [16, 20], 4),
      claiming('picture.jpg', [frame + 5, frame + 7], 2),
      claiming('picture.avif', [size + 8, size + 12], 4),
    ];

    for (const claim of claims) expect(await kindOf(claim)).toBe('too-many-pixels');
  });
});

describe('a drawing of a million places', () => {
  it('is refused in words, and within a second or two', async () => {
    const path = 'L1.5 2.5'.repeat(1_000_000);
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0${path}"/></svg>`;

    const started = performance.now();

    expect(await kindOf(new TextEncoder().encode(drawing))).toBe('too-complex');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is refused too when it is a few places used very often', async () => {
    const path = 'L1 2'.repeat(1_000);
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path id="a" d="M0 0${path}"/>${'<use href="#a"/>'.repeat(600)}</svg>`;

    expect(await kindOf(new TextEncoder().encode(drawing))).toBe('too-complex');
  });
});
