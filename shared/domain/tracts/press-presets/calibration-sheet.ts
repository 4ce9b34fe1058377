import type { Box, Size } from '../../paper/millimetres.ts';
import { createTract } from '../document/create-tract.ts';
import { ObjectId, StoryId } from '../document/model/ids.ts';
import { noInsets } from '../document/model/measures.ts';
import type { ObjectDraft } from '../document/model/object.ts';
import type { Page } from '../document/model/page.ts';
import { blackSwatch } from '../document/model/swatch.ts';
import type { Tract } from '../document/model/tract.ts';
import { readTract } from '../document/read/read-tract.ts';
import { applyEdit } from '../document/write/apply-edit.ts';

/** Where the two lines lie, from the left and from the top, and how long the ruler is. Millimetres. */
export const calibrationMm = { fromEdge: 20, ruler: 100 } as const;

type Words = { readonly front: string; readonly back: string };

/**
 * Two faces to print on a copier, each with a line that should lie 20 mm from the left edge, one 20 mm from the top, and
 * 100 mm of ruler. What a person measures instead says how far the copier prints beside.
 */
export function calibrationSheet(size: Size, words: Words): Tract {
  const choice = { kind: 'custom', ...size, faces: 2 } as const;
  const made = createTract({
    choice,
    title: '',
    language: 'fr',
    stamp: 'calibration',
    colours: [],
  });
  if (!made.ok) throw new Error(made.error.kind);
  for (const [face, page] of readTract(made.value).tract.pages.entries()) {
    const text = face === 0 ? words.front : words.back;
    const edits = [
      ...linesOf(size).map((box, at) => ({ object: lineOn(page, box, at) })),
      { object: wordsOn(page, size), text: [{ text, attributes: {} }] },
    ];
    for (const edit of edits) {
      const done = applyEdit(made.value, { kind: 'add', ...edit }, { origin: 'calibration' });
      if (!done.ok) throw new Error(done.error.kind);
    }
  }
  return readTract(made.value).tract;
}

const thickness = 0.2;
const fromLine = 15;

function linesOf({ width, height }: Size): readonly Box[] {
  const { fromEdge, ruler } = calibrationMm;
  const upright = (x: number, y: number, length: number): Box => ({
    ...{ x: x - thickness / 2, y, width: thickness, height: length },
  });
  const level = (x: number, y: number, length: number): Box => ({
    ...{ x, y: y - thickness / 2, width: length, height: thickness },
  });
  const left = fromEdge + fromLine;
  const below = height - 50;
  const marks = Array.from({ length: ruler / 10 + 1 }, (_, at) =>
    upright(left + 10 * at, below - (at % 10 === 0 ? 6 : 3), at % 10 === 0 ? 6 : 3),
  );
  return [
    upright(fromEdge, 10, height / 2),
    level(10, fromEdge, width / 2),
    level(left, below, ruler),
    ...marks,
  ];
}

const common = {
  rotation: 0,
  group: null,
  name: '',
  locked: false,
  hidden: false,
  opacity: 1,
  stroke: null,
} as const;

const lineOn = (page: Page, { x, y, width, height }: Box, at: number): ObjectDraft => ({
  ...common,
  id: ObjectId.parse(`${page.id}-line-${at}`),
  page: page.id,
  position: { x, y },
  size: { width, height },
  fill: blackSwatch.id,
  kind: 'shape',
  form: 'rectangle',
  cornerRadius: 0,
  sides: 4,
  innerRadius: 0.5,
  points: [],
});

const wordsOn = (page: Page, { width, height }: Size): ObjectDraft => ({
  ...common,
  id: ObjectId.parse(`${page.id}-words`),
  page: page.id,
  position: { x: calibrationMm.fromEdge + fromLine, y: calibrationMm.fromEdge + fromLine },
  size: { width: width - 60, height: height - 110 },
  fill: null,
  kind: 'text',
  story: StoryId.parse(`${page.id}-story`),
  columns: 1,
  gutter: 4,
  insets: noInsets,
  verticalAlign: 'top',
  next: null,
});
