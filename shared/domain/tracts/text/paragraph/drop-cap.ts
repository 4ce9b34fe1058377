import { millimetresPerPoint } from '../../../paper/millimetres.ts';
import type { GlyphRun } from '../laid-line.ts';
import { glyphRuns } from './glyph-runs.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';
import { partsOf } from './parts.ts';
import { widthOf } from './piece.ts';

/** The first letter over several lines: its foot on the last of them, its head level with the first. */
export type DropCap = {
  /** The text goes on behind it. */
  readonly to: number;
  readonly lines: number;
  /** With the white that parts it from the text. */
  readonly width: number;
  /** As if the line began at 0. */
  readonly runs: readonly GlyphRun[];
};

const first = /^(?:[«“‘"(][\u00A0\u202F]?)?[\p{L}\p{N}]\p{M}*/u;
const gap = 0.12;

/** Null when the paragraph has none, or begins with something else than a letter. */
export function dropCapOf(measured: MeasuredParagraph, leading: number): DropCap | null {
  const lines = measured.paragraph.style.dropCap;
  const to = first.exec(measured.text)?.[0].length ?? 0;
  const [part] = partsOf(measured, { from: 0, to, hyphen: false });
  if (lines < 2 || !part || measured.base === 'rtl') return null;
  const { span } = part.piece;
  const { capHeight } = span.font.metrics;
  const down = (lines - 1) * leading;
  const body = span.style.size * millimetresPerPoint;
  const size = (down + capHeight * body) / capHeight / millimetresPerPoint;
  const large = { ...span, size };
  const parts = partsOf(measured, { from: 0, to, hyphen: false }).map((one) => ({
    ...one,
    piece: { ...one.piece, span: large },
    width: widthOf(large, one.shaped),
  }));
  const runs = glyphRuns(parts, { stretch: 0, lineFrom: 0 }).map((run) => ({
    ...run,
    glyphs: run.glyphs.map((glyph) => ({ ...glyph, y: glyph.y + down })),
  }));
  return { to, lines, runs, width: parts.reduce((sum, { width }) => sum + width, 0) + gap * body };
}
