import { millimetresPerPoint } from '../../../paper/millimetres.ts';
import { totalFit } from '../breaking/total-fit.ts';
import type { GlyphRun, LineEnd } from '../laid-line.ts';
import type { Direction } from './direction.ts';
import { type DropCap, dropCapOf } from './drop-cap.ts';
import { firstFit } from './first-fit.ts';
import { withForcedPlaces } from './forced-places.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';
import { type Edges, edgesOf, firstIndent, unlikeLines } from './paragraph-edges.ts';
import { originAt, placesOf, type TextPlace } from './places.ts';
import { setLine } from './set-line.ts';

/** A line of a paragraph, in millimetres from the left edge of its column; offsets from the paragraph's beginning. */
export type ParagraphLine = {
  readonly x: number;
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  /** From the baseline before to its own. */
  readonly leading: number;
  readonly from: number;
  readonly to: number;
  readonly ends: LineEnd;
  readonly direction: Direction;
  /** What a drop cap needs under a paragraph of fewer lines. */
  readonly tail: number;
  readonly runs: readonly GlyphRun[];
};

export type LaidParagraph = {
  readonly lines: readonly ParagraphLine[];
  /** Lines that a drop cap stands beside: they are not parted. */
  readonly besideCap: number;
};

/** `from` goes on in a column of another width: no first line, no sign, no drop cap. */
export function layParagraph(
  measured: MeasuredParagraph,
  { width, from }: { readonly width: number; readonly from: number },
): LaidParagraph {
  const whole = from === 0;
  const dropCap = whole ? dropCapOf(measured, bodyLeading(measured)) : null;
  const told = whole ? measured : withoutFirstLine(measured);
  const edges = edgesOf(told, { width, dropCap });
  const textFrom = dropCap?.to ?? from;
  const ends = lineEnds(told, { from: textFrom, edges, unlike: unlikeLines(told, dropCap) });
  const lines = ends.map((place, at): ParagraphLine => {
    const start = at === 0 ? textFrom : (ends[at - 1]?.at ?? textFrom);
    const line = layLine(told, { from: start, place, edges: edges(at) });
    return at === 0 && whole ? withFirstLine(line, { measured, dropCap, width }) : line;
  });
  const besideCap = dropCap?.lines ?? 0;
  const tail = Math.max(besideCap - lines.length, 0) * bodyLeading(measured);
  return { lines: lines.map((line) => (tail > 0 ? { ...line, tail } : line)), besideCap };
}

type Course = {
  readonly from: number;
  readonly edges: (line: number) => Edges;
  readonly unlike: number;
};

function lineEnds(measured: MeasuredParagraph, { from, edges, unlike }: Course) {
  const places = placesOf(measured, from);
  const origin = originAt(measured, from);
  const widths = Array.from({ length: unlike + 1 }, (_, line) => edges(line).room);
  const width = Math.min(...widths);
  const all = withForcedPlaces(measured, { places, width, origin: { ...origin, at: from } });
  if (measured.pieces.some(({ kind }) => kind === 'tab')) {
    return pick(all, firstFit(measured, all, { from, edgesOf: edges }));
  }
  const justify = measured.paragraph.style.align === 'justify';
  return pick(all, totalFit(all, { justify, widths, origin }));
}

const pick = (places: readonly TextPlace[], chosen: readonly number[]): readonly TextPlace[] =>
  chosen.flatMap((at) => places[at] ?? []);

type LineCourse = { readonly from: number; readonly place: TextPlace; readonly edges: Edges };

function layLine(measured: MeasuredParagraph, { from, place, edges }: LineCourse): ParagraphLine {
  const ends = endOf(place);
  const { tallest, ...set } = setLine(measured, { from, to: place.at, ends, ...edges });
  const { leading } = measured.paragraph.style;
  return {
    ...set,
    x: edges.left + Math.max(edges.room - set.width, 0) * shareBefore(measured),
    leading: (leading === 'auto' ? tallest * autoLeading : leading) * millimetresPerPoint,
    from,
    to: place.at,
    ends,
    direction: measured.base,
    tail: 0,
  };
}

const autoLeading = 1.2;

/** What a drop cap counts in: the leading of its paragraph's own letters. */
function bodyLeading({ paragraph: { style, end, runs } }: MeasuredParagraph): number {
  const size = runs.at(-1)?.style.size ?? end.size;
  return (style.leading === 'auto' ? size * autoLeading : style.leading) * millimetresPerPoint;
}

function endOf({ kind }: TextPlace): LineEnd {
  if (kind === 'end') return 'paragraph';
  return kind === 'hard' || kind === 'hyphen' ? kind : 'soft';
}

/** How much of the white of a line stands at its left. */
function shareBefore({ base, paragraph: { style } }: MeasuredParagraph): number {
  if (style.align === 'centre') return 0.5;
  const atEnd = style.align === 'end';
  return atEnd === (base === 'ltr') ? 1 : 0;
}

const withoutFirstLine = (measured: MeasuredParagraph): MeasuredParagraph => ({
  ...measured,
  sign: null,
  paragraph: { ...measured.paragraph, style: { ...measured.paragraph.style, indentFirst: 0 } },
});

type FirstLine = {
  readonly measured: MeasuredParagraph;
  readonly dropCap: DropCap | null;
  readonly width: number;
};

/** The sign and the drop cap belong to the first line; their places are told from its own ink. */
function withFirstLine(
  line: ParagraphLine,
  { measured, dropCap, width }: FirstLine,
): ParagraphLine {
  const { sign, base, paragraph } = measured;
  const start = firstIndent(paragraph.style);
  const signs = sign
    ? moved(sign.runs, (base === 'rtl' ? width - start - sign.width : start) - line.x)
    : [];
  if (!dropCap) return signs.length > 0 ? { ...line, runs: [...signs, ...line.runs] } : line;
  const cap = moved(dropCap.runs, start - line.x);
  const shifted = line.runs.map((run) => ({
    ...run,
    glyphs: run.glyphs.map((glyph) => ({
      ...glyph,
      from: glyph.from + dropCap.to,
      to: glyph.to + dropCap.to,
    })),
  }));
  return { ...line, from: 0, runs: [...signs, ...cap, ...shifted] };
}

const moved = (runs: readonly GlyphRun[], by: number): readonly GlyphRun[] =>
  runs.map((run) => ({
    ...run,
    x: run.x + by,
    glyphs: run.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + by })),
  }));
