import type { Box, Millimetres, Size } from './millimetres.ts';

/** A sheet of labels. `pitch` goes from the left (top) edge of one label to that of the next. */
export type LabelSheet = {
  readonly paper: Size;
  readonly label: Size;
  readonly columns: number;
  readonly rows: number;
  /** From the paper's edge to the first label. */
  readonly left: Millimetres;
  readonly top: Millimetres;
  readonly pitch: { readonly x: Millimetres; readonly y: Millimetres };
};

export type LabelSheetProblem =
  | { readonly kind: 'not-a-size'; readonly of: 'paper' | 'label' | 'margin' | 'pitch' | 'count' }
  | { readonly kind: 'labels-overlap'; readonly along: 'width' | 'height' }
  /** By how many millimetres the last label sticks out. */
  | {
      readonly kind: 'off-the-sheet';
      readonly along: 'width' | 'height';
      readonly by: Millimetres;
    };

/** A3, with room to spare. */
const largestPaper = 500;
const mostLabels = 500;
/** A ruler does not show it. */
const tolerance = 0.05;

/** Empty when every label lies on the paper and none lies on another. */
export function labelSheetProblems(sheet: LabelSheet): readonly LabelSheetProblem[] {
  const sizes = notSizes(sheet);
  if (sizes.length > 0) return sizes;
  return [
    ...overlap('width', sheet.columns, sheet.label.width - sheet.pitch.x),
    ...overlap('height', sheet.rows, sheet.label.height - sheet.pitch.y),
    ...sticksOut('width', rightEdge(sheet) - sheet.paper.width),
    ...sticksOut('height', bottomEdge(sheet) - sheet.paper.height),
  ];
}

export const labelsPerSheet = ({ columns, rows }: LabelSheet): number => columns * rows;

/** Row by row from the top left, as one peels them. */
export function labelBox(sheet: LabelSheet, place: number): Box {
  return {
    x: sheet.left + (place % sheet.columns) * sheet.pitch.x,
    y: sheet.top + Math.floor(place / sheet.columns) * sheet.pitch.y,
    ...sheet.label,
  };
}

function notSizes({ paper, label, columns, rows, left, top, pitch }: LabelSheet) {
  const isSize = (length: number) => length > 0 && length <= largestPaper;
  const isMargin = (length: number) => length >= 0 && length <= largestPaper;
  const isCount = (count: number) => Number.isInteger(count) && count > 0;
  const wrong: LabelSheetProblem[] = [];
  if (![paper.width, paper.height].every(isSize)) wrong.push({ kind: 'not-a-size', of: 'paper' });
  if (![label.width, label.height].every(isSize)) wrong.push({ kind: 'not-a-size', of: 'label' });
  if (![left, top].every(isMargin)) wrong.push({ kind: 'not-a-size', of: 'margin' });
  if (![pitch.x, pitch.y].every(isSize)) wrong.push({ kind: 'not-a-size', of: 'pitch' });
  if (![columns, rows].every(isCount) || columns * rows > mostLabels) {
    wrong.push({ kind: 'not-a-size', of: 'count' });
  }
  return wrong;
}

const rightEdge = ({ left, columns, pitch, label }: LabelSheet) =>
  left + (columns - 1) * pitch.x + label.width;
const bottomEdge = ({ top, rows, pitch, label }: LabelSheet) =>
  top + (rows - 1) * pitch.y + label.height;

const overlap = (
  along: 'width' | 'height',
  count: number,
  by: Millimetres,
): readonly LabelSheetProblem[] =>
  count > 1 && by > tolerance ? [{ kind: 'labels-overlap', along }] : [];

const sticksOut = (along: 'width' | 'height', by: Millimetres): readonly LabelSheetProblem[] =>
  by > tolerance ? [{ kind: 'off-the-sheet', along, by: Math.round(by * 10) / 10 }] : [];
