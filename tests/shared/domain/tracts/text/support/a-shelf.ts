import { FontId } from '#shared/domain/tracts/story.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import { openFont, type ShapingFont } from '#shared/domain/tracts/text/font/open-font.ts';
import { fontFile, type TestFont, testFonts } from './font-file.ts';

const opened = new Map<TestFont, ShapingFont>();

export function aFont(name: TestFont): ShapingFont {
  const known = opened.get(name);
  if (known) return known;
  const font = openFont(FontId.parse(name), fontFile(name));
  if (!font.ok) throw new Error(JSON.stringify(font.error));
  opened.set(name, font.value);
  return font.value;
}

/** The five families in regular, one bold, and DejaVu for the letters that they lack. */
export const aShelf = (): FontShelf => ({
  fonts: new Map(
    [...testFonts, 'source-sans-3-bold' as const, 'dejavu' as const].map((name) => [
      FontId.parse(name),
      aFont(name),
    ]),
  ),
  fallback: [FontId.parse('dejavu')],
});
