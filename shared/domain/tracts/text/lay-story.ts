import { flatText, type Story } from '../story.ts';
import type { FontShelf } from './font/font-shelf.ts';
import { alignColumn } from './frames/align-column.ts';
import { type Cursor, type Flow, fillColumn, type PlacedLine } from './frames/fill-column.ts';
import { columnsOf, type FrameShape, type TextColumn } from './frames/frame-shape.ts';
import type { LaidLine } from './laid-line.ts';
import { createLayoutMemory, type LayoutMemory, type Recall } from './layout-memory.ts';
import { missingIn } from './missing-in.ts';
import { listSigns } from './paragraph/list-sign.ts';
import type { MeasuredParagraph } from './paragraph/measured-paragraph.ts';
import type { Overset, StoryLayout } from './story-layout.ts';

type Room = {
  readonly frames: readonly FrameShape[];
  readonly fonts: FontShelf;
  readonly memory?: LayoutMemory;
};

/** Sets a story into frames, one after the other. Never throws and never loses a letter: the rest is overset. */
export function layStory(story: Story, { frames, fonts, memory }: Room): StoryLayout {
  const recall = (memory ?? createLayoutMemory()).recall(fonts);
  const signs = listSigns(story);
  const starts = startsOf(story);
  const measure = (paragraph: number) => {
    const found = story[paragraph];
    return found ? recall.measure(found, signs[paragraph] ?? '') : null;
  };
  const flow = flowOf(story, measure, recall);
  const columns = frames.flatMap(columnsOf).filter(({ width }) => width > 0);
  const lines: (readonly [TextColumn, readonly PlacedLine[]])[] = [];
  let cursor = columns[0] ? flow.begin(0, columns[0].width) : null;
  for (const [at, column] of columns.entries()) {
    if (!cursor) break;
    const filled = fillColumn(flow, cursor, { column, isLast: at === columns.length - 1 });
    const align = frames[column.frame]?.verticalAlign ?? 'top';
    lines.push([column, alignColumn(filled.lines, column, align)]);
    cursor = filled.next;
  }
  const missing = missingIn(story, { starts, measure });
  recall.done();
  return {
    text: flatText(story),
    frames: frames.map((_, frame) => ({
      lines: lines.flatMap(([column, placed]) =>
        column.frame === frame ? placed.map((line) => laidLine(line, column, starts)) : [],
      ),
    })),
    overset: oversetOf(story, {
      cursor,
      starts,
      isLaid: fonts.fonts.size > 0 && columns.length > 0,
    }),
    missing,
  };
}

type Measure = (paragraph: number) => MeasuredParagraph | null;

function flowOf(story: Story, measure: Measure, recall: Recall): Flow {
  const styleOf: Flow['styleOf'] = (at) => {
    const style = story[at]?.style;
    if (!style) throw new RangeError(`No paragraph ${at}`);
    return style;
  };
  return {
    styleOf,
    begin(paragraph, width) {
      const measured = measure(paragraph);
      if (!measured) return null;
      return { paragraph, laid: recall.lay(measured, { width, from: 0 }), width, line: 0 };
    },
    refit(cursor, width) {
      const measured = measure(cursor.paragraph);
      const from = cursor.laid.lines[cursor.line]?.from ?? 0;
      if (width === cursor.width || !measured) return cursor;
      const laid = recall.lay(measured, { width, from });
      return { paragraph: cursor.paragraph, laid, width, line: 0 };
    },
  };
}

/** Where each paragraph begins in the flat text. */
function startsOf(story: Story): readonly number[] {
  let at = 0;
  return story.map(({ runs }) => {
    const start = at;
    at += runs.reduce((sum, { text }) => sum + text.length, 0) + 1;
    return start;
  });
}

function laidLine(
  { line, paragraph, baseline }: PlacedLine,
  column: TextColumn,
  starts: readonly number[],
): LaidLine {
  const start = starts[paragraph] ?? 0;
  return {
    x: column.x + line.x,
    baseline,
    width: line.width,
    ascent: line.ascent,
    descent: line.descent,
    from: start + line.from,
    to: start + line.to + (line.ends === 'paragraph' ? 1 : 0),
    ends: line.ends,
    direction: line.direction,
    paragraph,
    column: column.index,
    runs: line.runs,
  };
}

type End = {
  readonly cursor: Cursor | null;
  readonly starts: readonly number[];
  readonly isLaid: boolean;
};

const words = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

function oversetOf(story: Story, { cursor, starts, isLaid }: End): Overset | null {
  if (!cursor && (isLaid || story.length === 0)) return null;
  const first = cursor?.paragraph ?? 0;
  const inside = cursor?.laid.lines[cursor.line]?.from ?? 0;
  const texts = story.slice(first).map(({ runs }) => runs.map(({ text }) => text).join(''));
  const rest = texts.map((text, at) => (at === 0 ? text.slice(inside) : text));
  const count = rest.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0);
  return { from: (starts[first] ?? 0) + inside, words: count };
}
