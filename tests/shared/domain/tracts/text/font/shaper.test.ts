import { describe, expect, it } from 'vitest';
import { aFont } from '../support/a-shelf.ts';
import { testFonts } from '../support/font-file.ts';

const plain = { direction: 'ltr', language: 'fr', ligatures: true, smallCaps: false } as const;

describe('shape', () => {
  it('kerns: AV is narrower than A and V', () => {
    const font = aFont('eb-garamond');
    const apart = font.shape('A', plain).advance + font.shape('V', plain).advance;
    expect(font.shape('AV', plain).advance).toBeLessThan(apart - 0.02);
  });

  it('joins ffi where the font does, and not when asked not to', () => {
    const font = aFont('eb-garamond');
    expect(font.shape('affiche', plain).glyphs.length).toBeLessThan(7);
    expect(font.shape('affiche', { ...plain, ligatures: false }).glyphs).toHaveLength(7);
  });

  it('says which letters each glyph stands for', () => {
    const { glyphs } = aFont('eb-garamond').shape('affiche', plain);
    expect(glyphs.map(({ from, to }) => 'affiche'.slice(from, to)).join('')).toBe('affiche');
  });

  it('sets the thin no-break space in fonts that have no glyph for it', () => {
    const widths = testFonts.map((name) => aFont(name).shape('\u202F', plain));
    expect(
      widths.every(({ glyphs, advance }) => advance > 0.05 && advance < 0.3 && glyphs[0]?.id !== 0),
    ).toBe(true);
  });

  it('uses real small capitals', () => {
    const font = aFont('eb-garamond');
    expect(font.features.has('smcp')).toBe(true);
    const small = font.shape('loi', { ...plain, smallCaps: true });
    expect(small.glyphs.map(({ id }) => id)).not.toEqual(
      font.shape('loi', plain).glyphs.map(({ id }) => id),
    );
  });

  it('puts right-to-left letters from left to right, with their places in the text', () => {
    const { glyphs } = aFont('source-sans-3').shape('אבג', { ...plain, direction: 'rtl' });
    expect(glyphs.map(({ from }) => from)).toEqual([2, 1, 0]);
  });
});
