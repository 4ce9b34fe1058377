import { millimetresPerPoint } from '../../../paper/millimetres.ts';
import type { ParagraphStyle } from '../../story.ts';
import type { DropCap } from './drop-cap.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';

export type Edges = {
  /** From the left edge of the column. */
  readonly left: number;
  readonly room: number;
};

const leastRoom = 0.5;
/** Between a sign that does not hang and its text, in sizes. */
const signGap = 0.5;

/** Where each line of a paragraph may stand in a column: indents, the sign of a list, the drop cap. */
export function edgesOf(
  { paragraph: { style, end }, base, sign }: MeasuredParagraph,
  { width, dropCap }: { readonly width: number; readonly dropCap: DropCap | null },
): (line: number) => Edges {
  const hung = firstIndent(style);
  const behindSign = sign ? hung + sign.width + signGap * end.size * millimetresPerPoint : hung;
  const textAt = style.indentFirst < 0 ? Math.max(style.indentStart, behindSign) : behindSign;
  const first = sign ? textAt : hung;
  return (line) => {
    const besideCap = dropCap && line < dropCap.lines ? dropCap.width : 0;
    const start = (line === 0 ? first : style.indentStart) + besideCap;
    const room = Math.max(width - start - style.indentEnd, leastRoom);
    return { left: base === 'rtl' ? width - start - room : start, room };
  };
}

/** Where the first line, or its sign, begins: never outside the column. */
export const firstIndent = ({ indentStart, indentFirst }: ParagraphStyle): number =>
  Math.max(indentStart + indentFirst, 0);

/** How many lines differ from those that follow. */
export const unlikeLines = (measured: MeasuredParagraph, dropCap: DropCap | null): number =>
  Math.max(
    dropCap?.lines ?? 0,
    measured.sign || measured.paragraph.style.indentFirst !== 0 ? 1 : 0,
  );
