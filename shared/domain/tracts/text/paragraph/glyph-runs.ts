import { millimetresPerPoint } from '../../../paper/millimetres.ts';
import type { GlyphRun, PlacedGlyph, Rule } from '../laid-line.ts';
import type { Part } from './parts.ts';
import type { Span } from './span.ts';

type OpenRun = { readonly span: Span; readonly x: number; readonly glyphs: PlacedGlyph[] };

type Setting = {
  /** By how much white grows, as a share of itself. */
  readonly stretch: number;
  readonly lineFrom: number;
};

/** Puts the parts of a line, already from left to right, side by side from 0. */
export function glyphRuns(parts: readonly Part[], setting: Setting): readonly GlyphRun[] {
  const runs: GlyphRun[] = [];
  let open: OpenRun | null = null;
  let pen = 0;
  for (const part of parts) {
    const { span } = part.piece;
    const ready: OpenRun = open?.span === span ? open : { span, x: pen, glyphs: [] };
    if (open && ready !== open) runs.push(runOf(open, pen));
    open = ready;
    pen = placePart(ready.glyphs, part, { ...setting, pen });
  }
  if (open) runs.push(runOf(open, pen));
  return runs;
}

/** Answers where the pen is behind the part. */
function placePart(
  glyphs: PlacedGlyph[],
  { piece, from, to, shaped, width }: Part,
  { stretch, lineFrom, pen }: Setting & { readonly pen: number },
): number {
  const { span } = piece;
  const em = span.size * millimetresPerPoint;
  const grown = piece.kind === 'white' ? 1 + stretch : 1;
  const tracked = (span.style.tracking / 1000) * em;
  const shift = span.style.baselineShift * millimetresPerPoint;
  const start = from - lineFrom;
  let x = pen;
  for (const [index, glyph] of shaped.glyphs.entries()) {
    const endsCluster = shaped.glyphs[index + 1]?.from !== glyph.from;
    const advance = (glyph.advance * em + (endsCluster ? tracked : 0)) * grown;
    glyphs.push({
      id: glyph.id,
      x: x + glyph.dx * em,
      y: -glyph.dy * em - shift,
      advance,
      // A hyphen that is added stands for no letter.
      from: Math.min(start + glyph.from, to - lineFrom),
      to: Math.min(start + glyph.to, to - lineFrom),
    });
    x += advance;
  }
  return pen + width * grown;
}

function runOf({ span, x, glyphs }: OpenRun, end: number): GlyphRun {
  const { style, font, size, shaping } = span;
  return {
    font: font.id,
    size,
    colour: style.colour,
    link: style.link,
    direction: shaping.direction,
    x,
    width: end - x,
    glyphs,
    rules: rulesOf(span),
  };
}

function rulesOf({ style, font }: Span): readonly Rule[] {
  const em = style.size * millimetresPerPoint;
  const shift = style.baselineShift * millimetresPerPoint;
  const { underline, strike } = font.metrics;
  return [...(style.underline ? [underline] : []), ...(style.strike ? [strike] : [])].map(
    ({ y, thickness }) => ({ y: -y * em - shift, thickness: thickness * em }),
  );
}
