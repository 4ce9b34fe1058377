import type { LabelSheet } from './label-sheet.ts';
import type { Millimetres } from './millimetres.ts';
import { a4 } from './millimetres.ts';

/** A bank card's size (ISO/IEC 7810 ID-1, height rounded to 54): ten on A4, edge to edge, so that one cut frees two. */
export const cardSheet: LabelSheet = {
  paper: a4,
  label: { width: 85.6, height: 54 },
  columns: 2,
  rows: 5,
  left: 19.4,
  top: 13.5,
  pitch: { x: 85.6, y: 54 },
};

export type CutMark = {
  readonly x1: Millimetres;
  readonly y1: Millimetres;
  readonly x2: Millimetres;
  readonly y2: Millimetres;
};

const markLength = 5;
const markDistance = 2;

/** At the ends of every cut, outside the cards: nothing is left on a card. */
export function cutMarks(sheet: LabelSheet): readonly CutMark[] {
  const right = sheet.left + sheet.columns * sheet.pitch.x;
  const bottom = sheet.top + sheet.rows * sheet.pitch.y;
  const columns = edges(sheet.left, sheet.pitch.x, sheet.columns);
  const rows = edges(sheet.top, sheet.pitch.y, sheet.rows);
  return [
    ...columns.flatMap((x) => [
      { x1: x, x2: x, y1: sheet.top - markDistance - markLength, y2: sheet.top - markDistance },
      { x1: x, x2: x, y1: bottom + markDistance, y2: bottom + markDistance + markLength },
    ]),
    ...rows.flatMap((y) => [
      { x1: sheet.left - markDistance - markLength, x2: sheet.left - markDistance, y1: y, y2: y },
      { x1: right + markDistance, x2: right + markDistance + markLength, y1: y, y2: y },
    ]),
  ];
}

const edges = (first: Millimetres, pitch: Millimetres, count: number): readonly Millimetres[] =>
  Array.from({ length: count + 1 }, (_, index) => first + index * pitch);
