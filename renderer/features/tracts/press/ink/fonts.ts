import type { PDFDocument, PDFRef } from 'pdf-lib';
import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { GlyphRun, PlacedGlyph } from '#shared/domain/tracts/text/laid-line.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import { embedFont } from '../../../../paper/pdf/embed-font.ts';
import type { Subset } from '../../../../paper/pdf/subset.ts';
import { openFont, type PaperFont } from '../../../../paper/type/font.ts';
import { readFontFacts } from '../../../../paper/type/font-facts.ts';
import { createGlyphCodes, type GlyphCodes } from './glyph-codes.ts';
import { lettersOf, signOf } from './letters-of.ts';

export type Fonts = {
  /** Operators that show a run. */
  show(run: GlyphRun, at: RunPlace): string;
  /** Writes those that were used, and names them. */
  embed(pdf: PDFDocument, subset: Subset): Readonly<Record<string, PDFRef>>;
};

export type RunPlace = {
  readonly x: number;
  readonly baseline: number;
  /** Of its line: which letters its glyphs stand for. */
  readonly text: string;
  /** A word is parted at the end of the line. */
  readonly isHyphenated: boolean;
  /** The run behind which its line ends at a space, which is read and not seen. */
  readonly spaceAfter: GlyphRun | undefined;
};

type Used = {
  readonly name: string;
  readonly font: PaperFont;
  readonly mayBeCut: boolean;
  readonly codes: GlyphCodes;
  /** Of glyphs that are none of a text's letters. */
  readonly signs: Map<number, string>;
};

/** Of the fonts at hand, under the names that their makers gave them. */
export function createFonts(shelf: FontShelf['fonts']): Fonts {
  const known = new Map<FontId, Used>();

  function used(id: FontId): Used | null {
    const found = known.get(id);
    if (found) return found;
    const given = shelf.get(id);
    if (!given) return null;
    const { bytes, permission } = given;
    const name = readFontFacts(bytes).postScriptName ?? plainName(id);
    const opened = {
      name: `F${known.size + 1}`,
      font: openFont(name, bytes),
      mayBeCut: permission.subsetting,
      codes: createGlyphCodes(),
      signs: new Map(),
    };
    known.set(id, opened);
    return opened;
  }

  return {
    show(run, place) {
      const { x, baseline } = place;
      const font = used(run.font);
      if (!font || run.glyphs.length === 0) return '';
      const em = run.size * millimetresPerPoint;
      const shown = stretchesOf(run.glyphs).map((glyphs) => {
        const [first] = glyphs;
        const [left, down] = [x + (first?.x ?? 0), baseline + (first?.y ?? 0)];
        const matrix = `${digits(em)} 0 0 ${digits(-em)} ${digits(left)} ${digits(down)} Tm`;
        return `${matrix} ${shownGlyphs(glyphs, { font, em, place })}`;
      });
      const space = place.spaceAfter === run && place.text.endsWith(' ') ? spaceOf(font) : '';
      return `BT /${font.name} 1 Tf ${shown.join(' ')}${space} ET`;
    },
    embed(pdf, subset) {
      const refs = [...known.values()].map(({ name, font, codes, mayBeCut }) => {
        const ref = pdf.context.nextRef();
        embedFont(pdf, ref, {
          font,
          used: codes.used(),
          subset: mayBeCut ? subset : null,
        });
        return [name, ref] as const;
      });
      return Object.fromEntries(refs);
    },
  };
}

/** Glyphs on one height: marks above letters stand on heights of their own. */
function stretchesOf(glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] {
  const stretches: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = stretches.at(-1);
    if (last?.[0] && Math.abs(last[0].y - glyph.y) < 0.0001) last.push(glyph);
    else stretches.push([glyph]);
  }
  return stretches;
}

type Setting = { readonly font: Used; readonly em: number; readonly place: RunPlace };

/** A `TJ`: codes of glyphs and, between them, by how many thousandths of an em the pen moves back. */
function shownGlyphs(glyphs: readonly PlacedGlyph[], { font, em, place }: Setting): string {
  const start = glyphs[0]?.x ?? 0;
  const { unitsPerEm } = font.font;
  let array = '';
  let hex = '';
  let pen = 0;
  for (const [at, glyph] of glyphs.entries()) {
    const back = Math.round((pen - ((glyph.x - start) / em) * 1000) * 100) / 100;
    const letters = lettersOf(glyph, glyphs[at - 1], place) ?? signIn(font, glyph.id);
    if (back !== 0) {
      if (hex !== '') array += `<${hex}>`;
      array += String(back);
      hex = '';
    }
    hex += hexOf(font.codes.of(glyph.id, letters));
    pen += Math.round(((font.font.advanceOf(glyph.id) * 1000) / unitsPerEm) * 100) / 100 - back;
  }
  return `[${array}${hex === '' ? '' : `<${hex}>`}] TJ`;
}

function signIn({ font, signs }: Used, glyph: number): string {
  const sign = signs.get(glyph) ?? signOf(font, glyph);
  signs.set(glyph, sign);
  return sign;
}

function spaceOf({ font, codes }: Used): string {
  const glyph = font.glyphOf(' ');
  return glyph === null ? '' : ` <${hexOf(codes.of(glyph, ' '))}> Tj`;
}

const hexOf = (code: number): string => code.toString(16).padStart(4, '0');

/** Of a font that does not say how it is called. */
const plainName = (id: FontId): string => id.replaceAll(/[^A-Za-z0-9]+/gu, '');
