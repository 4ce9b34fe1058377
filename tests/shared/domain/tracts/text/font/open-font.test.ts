import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FontId } from '#shared/domain/tracts/story.ts';
import { openFont } from '#shared/domain/tracts/text/font/open-font.ts';
import { aFont } from '../support/a-shelf.ts';
import { fontFile, testFonts } from '../support/font-file.ts';

const id = FontId.parse('imported');
const signed = (signature: string) =>
  Uint8Array.from([...signature].map((letter) => letter.charCodeAt(0)).concat(Array(60).fill(0)));

describe('openFont', () => {
  it('reads family, style and what may be embedded of the fonts we ship', () => {
    const read = testFonts.map((name) => {
      const { family, styleName, style, permission, axes } = aFont(name);
      return { family, styleName, style, permission, axes };
    });
    const regular = {
      styleName: 'Regular',
      style: { weight: 400, italic: false },
      permission: { embedding: 'installable', subsetting: true },
      axes: [],
    };
    expect(read).toEqual(
      ['Source Sans 3', 'EB Garamond', 'Montserrat', 'Inter', 'Roboto Condensed'].map((family) => ({
        family,
        ...regular,
      })),
    );
  });

  it('reads a bold face as bold', () => {
    expect(aFont('source-sans-3-bold').style).toEqual({ weight: 700, italic: false });
  });

  it('has every letter of French in each font we ship', () => {
    const letters = 'àâäæçéèêëîïôœöùûüÿÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸ«»’–—…€°';
    const lacking = testFonts.map((name) => [...letters].filter((one) => !aFont(name).has(one)));
    expect(lacking).toEqual(testFonts.map(() => []));
  });

  it.each([
    ['wOFF', { kind: 'web-font', format: 'woff' }],
    ['wOF2', { kind: 'web-font', format: 'woff2' }],
    ['ttcf', { kind: 'collection' }],
    ['%PDF', { kind: 'not-a-font' }],
  ])('refuses a file that begins with %s', (signature, fault) => {
    expect(openFont(id, signed(signature))).toEqual({ ok: false, error: fault });
  });

  it('refuses nothing at all, and more than 32 MB', () => {
    expect(openFont(id, new Uint8Array())).toEqual({ ok: false, error: { kind: 'not-a-font' } });
    const large = openFont(id, new Uint8Array(33 * 1024 * 1024));
    expect(large).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it('refuses a file cut off anywhere, naming the table', () => {
    const whole = fontFile('roboto-condensed');
    fc.assert(
      fc.property(fc.integer({ min: 12, max: whole.length - 1_000 }), (length) => {
        const opened = openFont(id, whole.slice(0, length));
        expect(opened).toMatchObject({ ok: false, error: { kind: 'damaged' } });
      }),
      { numRuns: 50 },
    );
  });

  it('never throws on damaged bytes, nor when it sets a text in what opened all the same', () => {
    const whole = fontFile('roboto-condensed');
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 });
    fc.assert(
      fc.property(damage, fc.nat(3_000), (spots, start) => {
        const bytes = whole.slice();
        for (const [at, value] of spots)
          bytes[(at % 5 === 0 ? at : at % 3_000) + (start % 7)] = value;
        const opened = openFont(id, bytes);
        if (!opened.ok) return;
        const shaping = {
          direction: 'ltr',
          language: 'fr',
          ligatures: true,
          smallCaps: false,
        } as const;
        opened.value.shape('Réunion publique', shaping);
      }),
      { numRuns: 40 },
    );
  });
});
