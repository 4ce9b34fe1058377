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
};

type Used = {
  readonly name: string;
  readonly font: PaperFont;
  readonly mayBeCut: boolean;
  readonly glyphs: Map<number, string>;
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
      glyphs: new Map(),
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
      return `BT /${font.name} 1 Tf ${shown.join(' ')} ET`;
    },
    embed(pdf, subset) {
      const refs = [...known.values()].map(({ name, font, glyphs, mayBeCut }) => {
        const ref = pdf.context.nextRef();
        embedFont(pdf, ref, {
          font,
          used: [...glyphs].sort(([one], [other]) => one - other),
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

/** A `TJ`: glyphs as numbers and, between them, by how many thousandths of an em the pen moves back. */
function shownGlyphs(glyphs: readonly PlacedGlyph[], { font, em, place }: Setting): string {
  const start = glyphs[0]?.x ?? 0;
  const { unitsPerEm } = font.font;
  const operators: string[] = [];
  let array = '';
  let hex = '';
  let pen = 0;
  const flush = () => {
    if (hex !== '') array += `<${hex}>`;
    hex = '';
  };
  const show = () => {
    flush();
    if (array !== '') operators.push(`[${array}] TJ`);
    array = '';
  };
  for (const [at, glyph] of glyphs.entries()) {
    const back = Math.round((pen - ((glyph.x - start) / em) * 1000) * 100) / 100;
    const letters = lettersOf(glyph, glyphs[at - 1], place);
    const actual = actualText(font.glyphs, glyph.id, letters);
    if (actual !== null) show();
    if (back !== 0) {
      flush();
      array += String(back);
    }
    hex += glyph.id.toString(16).padStart(4, '0');
    pen += Math.round(((font.font.advanceOf(glyph.id) * 1000) / unitsPerEm) * 100) / 100 - back;
    if (actual !== null) {
      show();
      operators[operators.length - 1] =
        `/Span <</ActualText ${actual}>> BDC ${operators.at(-1)} EMC`;
    }
  }
  show();
  return operators.join(' ');
}

const softHyphen = '\u00ad';

/** A bullet is none of the text's letters; of several glyphs for the same letters the first one has them. */
function lettersOf(
  glyph: PlacedGlyph,
  before: PlacedGlyph | undefined,
  { text, isHyphenated }: RunPlace,
): string {
  if (glyph.from === glyph.to) return isHyphenated && glyph.from > 0 ? softHyphen : '';
  return before?.from === glyph.from ? '' : text.slice(glyph.from, glyph.to);
}

/** A font says of each glyph which letters it stands for, once; where it stands for others, the place says so itself. */
function actualText(known: Map<number, string>, glyph: number, letters: string): string | null {
  const said = known.get(glyph);
  if (said === undefined) known.set(glyph, letters);
  return said === undefined || said === letters ? null : utf16Hex(letters);
}

const utf16Hex = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

/** Of a font that does not say how it is called. */
const plainName = (id: FontId): string => id.replaceAll(/[^A-Za-z0-9]+/gu, '');
