import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fallbackFonts, fontFamilies } from '#shared/domain/tracts/fonts/catalogue.ts';
import { openFont, type ShapingFont } from '#shared/domain/tracts/text/font/open-font.ts';
import { fontLicences } from '../../../renderer/fonts/font-licences.ts';
import { fontFileOf } from '../../../renderer/fonts/read-font-file.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const opened = fontFamilies.flatMap((family) =>
  family.faces.map((face) => {
    const bytes = new Uint8Array(readFileSync(`${root}${fontFileOf(face.id)}`));
    const font = openFont(face.id, bytes);
    if (!font.ok) throw new Error(`${face.id}: ${font.error.kind}`);
    return { family, face, font: font.value };
  }),
);

/** U+202F is made by HarfBuzz from the space where a font lacks it. */
const french = 'ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿ«»‹›“”‘’–—…•·°€§©@&№0123456789\u00a0';
const lackingIn = (font: ShapingFont) =>
  [...french].filter((letter) => letter !== '№' && !font.has(letter)).join('');

describe('the fonts that come with the application', () => {
  it('are what the catalogue says', () => {
    const told = opened.map(({ family, face }) => ({
      name: family.name,
      weight: face.weight,
      italic: face.italic,
    }));

    expect(
      opened.map(({ font }) => ({
        name: font.family,
        weight: font.style.weight,
        italic: font.style.italic,
      })),
    ).toEqual(told);
  });

  it('hold every letter and sign of French', () => {
    const lacking = opened.map(({ face, font }) => [face.id, lackingIn(font)]);

    expect(lacking.filter(([, letters]) => letters !== '')).toEqual([]);
  });

  it('may be carried by a document, cut down to the letters used', () => {
    expect(
      opened.filter(
        ({ font }) => font.permission.embedding !== 'installable' || !font.permission.subsetting,
      ),
    ).toEqual([]);
  });

  it('are single fonts without axes', () => {
    expect(opened.filter(({ font }) => font.axes.length > 0)).toEqual([]);
  });

  it('come with their licences', () => {
    for (const { id, licence } of fontFamilies) {
      expect(fontLicences[id]).toContain(
        licence === 'OFL-1.1' ? 'SIL OPEN FONT LICENSE' : 'Bitstream Vera',
      );
    }
  });

  it('stand in for what is missing with fonts that are there', () => {
    expect(fallbackFonts.map(fontFileOf)).not.toContain(null);
  });
});
