import { millimetresPerPoint } from '../../../paper/millimetres.ts';
import { shrinkMost } from '../breaking/demerits.ts';
import type { GlyphRun, LineEnd } from '../laid-line.ts';
import { inVisualOrder } from './direction.ts';
import { glyphRuns } from './glyph-runs.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';
import { type Part, partsOf } from './parts.ts';
import { inkEndBefore } from './places.ts';
import { withTabWidths } from './tab-widths.ts';

export type LineOrder = {
  readonly from: number;
  readonly to: number;
  readonly ends: LineEnd;
  /** Where it begins in its column, and how wide it may be. */
  readonly left: number;
  readonly room: number;
};

/** A line with its ink from 0 to `width`, not yet put anywhere. */
export type SetLine = {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  /** The largest size of its letters, in points. */
  readonly tallest: number;
  readonly runs: readonly GlyphRun[];
};

/** White grows to five times itself at most; a line that lacks more stays short. */
const stretchMost = 4;
/** Words cut for a line may be a hair wider than they were measured. */
const shrinkTolerance = 0.03;

export function setLine(measured: MeasuredParagraph, order: LineOrder): SetLine {
  const { text, base, paragraph } = measured;
  const inkEnd = Math.max(inkEndBefore(text, order.to), order.from);
  const isLast = order.ends === 'paragraph' || order.ends === 'hard';
  const hyphen = order.ends === 'hyphen';
  const ink = withTabWidths(partsOf(measured, { from: order.from, to: inkEnd, hyphen }), {
    left: order.left,
    room: order.room,
    tabs: paragraph.style.tabs,
    text,
  });
  const natural = sumOf(ink);
  const white = sumOf(ink.filter(({ piece }) => piece.kind === 'white'));
  const lack = order.room - natural;
  const justified = paragraph.style.align === 'justify' && (!isLast || lack < 0);
  const stretch = justified && white > 0 ? bounded(lack / white) : 0;
  // The caret goes on behind the last word while spaces are typed.
  const hanging =
    isLast && base === 'ltr'
      ? partsOf(measured, { from: inkEnd, to: order.to, hyphen: false })
      : [];
  const runs = glyphRuns([...inVisualOrder(ink), ...hanging], { stretch, lineFrom: order.from });
  return { width: natural + white * stretch, ...heightOf(measured, ink), runs };
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { width }) => sum + width, 0);

const bounded = (stretch: number): number =>
  Math.min(Math.max(stretch, -shrinkMost - shrinkTolerance), stretchMost);

/** An empty line is as tall as its paragraph's mark. */
function heightOf({ paragraph, endFont }: MeasuredParagraph, parts: readonly Part[]) {
  if (parts.length === 0) {
    const { size } = paragraph.end;
    const em = size * millimetresPerPoint;
    return {
      ascent: endFont.metrics.ascent * em,
      descent: endFont.metrics.descent * em,
      tallest: size,
    };
  }
  let [ascent, descent, tallest] = [0, 0, 0];
  for (const { piece } of parts) {
    const { font, style } = piece.span;
    const em = style.size * millimetresPerPoint;
    const shift = style.baselineShift * millimetresPerPoint;
    ascent = Math.max(ascent, font.metrics.ascent * em + shift);
    descent = Math.max(descent, font.metrics.descent * em - shift);
    tallest = Math.max(tallest, style.size);
  }
  return { ascent, descent, tallest };
}
