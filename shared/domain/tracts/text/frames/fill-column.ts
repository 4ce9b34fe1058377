import type { ParagraphStyle } from '../../story.ts';
import type { LaidParagraph, ParagraphLine } from '../paragraph/lay-paragraph.ts';
import type { TextColumn } from './frame-shape.ts';
import { linesKept } from './keep-rules.ts';

/** Where a story goes on: a paragraph, laid for a width, and the first of its lines that is not placed. */
export type Cursor = {
  readonly paragraph: number;
  readonly laid: LaidParagraph;
  readonly width: number;
  readonly line: number;
};

export type PlacedLine = {
  readonly paragraph: number;
  readonly line: ParagraphLine;
  readonly baseline: number;
};

export type Flow = {
  /** Null behind the last paragraph. */
  begin(paragraph: number, width: number): Cursor | null;
  /** The same place in a column of another width. */
  refit(cursor: Cursor, width: number): Cursor;
  styleOf(paragraph: number): ParagraphStyle;
};

export type Filled = { readonly lines: readonly PlacedLine[]; readonly next: Cursor | null };

const tolerance = 0.01;

/** Puts lines under each other until the column is full. In the last column nothing is held back. */
export function fillColumn(
  flow: Flow,
  first: Cursor,
  { column, isLast }: { readonly column: TextColumn; readonly isLast: boolean },
): Filled {
  const placed: PlacedLine[] = [];
  let cursor: Cursor | null = flow.refit(first, column.width);
  while (cursor) {
    const { paragraph, laid, line } = cursor;
    const rest = laid.lines.slice(line);
    const style = flow.styleOf(paragraph);
    const fitting = placeLines(placed, { rest, paragraph, column, flow });
    if (fitting.length === rest.length) {
      placed.push(...fitting);
      cursor = flow.begin(paragraph + 1, column.width);
      continue;
    }
    const allowed = linesKept({ fitting: fitting.length, laid, line, style });
    // An empty column takes what it can: the next one may be no larger.
    const free = isLast || (placed.length === 0 && allowed === 0);
    const kept = free ? fitting.length : allowed;
    if (kept > 0 || free) {
      placed.push(...fitting.slice(0, kept));
      return { lines: placed, next: { ...cursor, line: line + kept } };
    }
    return takeAlong(flow, placed, cursor);
  }
  return { lines: placed, next: null };
}

type Attempt = {
  readonly rest: readonly ParagraphLine[];
  readonly paragraph: number;
  readonly column: TextColumn;
  readonly flow: Flow;
};

/** As many lines of a paragraph as fit under those already placed. */
function placeLines(placed: readonly PlacedLine[], attempt: Attempt): readonly PlacedLine[] {
  const { rest, paragraph, column, flow } = attempt;
  const style = flow.styleOf(paragraph);
  const fitting: PlacedLine[] = [];
  let before = placed.at(-1);
  for (const line of rest) {
    const gap =
      before && before.paragraph !== paragraph ? between(flow, before) + style.spaceBefore : 0;
    const wanted = before ? before.baseline + gap + line.leading : column.top + line.ascent;
    const baseline = style.onGrid ? onGrid(wanted, column) : wanted;
    if (baseline + line.descent > column.bottom + tolerance) break;
    before = { paragraph, line, baseline };
    fitting.push(before);
  }
  return fitting;
}

const between = (flow: Flow, { paragraph, line }: PlacedLine): number =>
  flow.styleOf(paragraph).spaceAfter + line.tail;

/** The next line of the grid. */
function onGrid(baseline: number, { grid }: TextColumn): number {
  if (!grid || grid.step <= 0) return baseline;
  const steps = Math.ceil((baseline - grid.start - tolerance) / grid.step);
  return grid.start + Math.max(steps, 0) * grid.step;
}

/** A paragraph goes to the next column; those before it that must stay with it go along, unless nothing would remain. */
function takeAlong(flow: Flow, placed: readonly PlacedLine[], cursor: Cursor): Filled {
  let first = cursor.paragraph;
  while (
    flow.styleOf(first - 1 < 0 ? first : first - 1).keepWithNext &&
    beginsIn(placed, first - 1)
  ) {
    first -= 1;
  }
  const remaining = placed.filter(({ paragraph }) => paragraph < first);
  if (first === cursor.paragraph || remaining.length === 0) return { lines: placed, next: cursor };
  return { lines: remaining, next: flow.begin(first, cursor.width) };
}

const beginsIn = (placed: readonly PlacedLine[], paragraph: number): boolean =>
  placed.some((one) => one.paragraph === paragraph && one.line.from === 0);
