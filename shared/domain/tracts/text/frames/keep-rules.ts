import type { ParagraphStyle } from '../../story.ts';
import type { LaidParagraph } from '../paragraph/lay-paragraph.ts';

type Break = {
  /** Lines for which there is room. */
  readonly fitting: number;
  readonly laid: LaidParagraph;
  /** The first line that is not placed. */
  readonly line: number;
  readonly style: ParagraphStyle;
};

/** How many of the lines that fit may stay before a column ends; 0 sends the paragraph to the next one. */
export function linesKept({ fitting, laid, line, style }: Break): number {
  const begins = line === 0 && laid.lines[0]?.from === 0;
  if (begins && style.keepTogether) return 0;
  const rest = laid.lines.length - line;
  const kept = Math.min(fitting, Math.max(rest - style.widows, 0));
  const fewest = begins ? Math.max(style.orphans, laid.besideCap, 1) : 1;
  return kept >= fewest ? kept : 0;
}
