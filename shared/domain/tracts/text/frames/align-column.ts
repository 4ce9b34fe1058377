import type { PlacedLine } from './fill-column.ts';
import type { FrameShape, TextColumn } from './frame-shape.ts';

/** Moves the lines of a column down, or apart, into the room that is left under them. */
export function alignColumn(
  lines: readonly PlacedLine[],
  column: TextColumn,
  align: FrameShape['verticalAlign'],
): readonly PlacedLine[] {
  const last = lines.at(-1);
  if (!last || align === 'top') return lines;
  const spare = Math.max(column.bottom - last.baseline - last.line.descent, 0);
  const gaps = Math.max(lines.length - 1, 1);
  return lines.map((one, at) => ({
    ...one,
    baseline: one.baseline + shareOf(align, at / gaps) * spare,
  }));
}

function shareOf(align: FrameShape['verticalAlign'], depth: number): number {
  if (align === 'middle') return 0.5;
  if (align === 'bottom') return 1;
  return align === 'justify' ? depth : 0;
}
