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

export type DrawnFace = {
  /** Filled with black. */
  readonly bars: readonly Box[];
  /** A fine line around each. */
  readonly outlines: readonly Box[];
  readonly texts: readonly { readonly box: Box; readonly text: string }[];
};

/** A sheet that we draw ourselves to help with printing: as a leaflet, so that it is pressed as leaflets are. */
export function drawnSheet(stamp: string, size: Size, faces: readonly DrawnFace[]): Tract {
  const made = createTract({
    ...{ choice: { kind: 'custom', ...size, faces: faces.length === 1 ? 1 : 2 }, title: '' },
    ...{ language: 'fr', stamp, colours: [] },
  });
  if (!made.ok) throw new Error(made.error.kind);
  for (const [at, page] of readTract(made.value).tract.pages.entries()) {
    const face = faces[at];
    if (face === undefined) continue;
    const edits = [
      ...face.bars.map((box, one) => ({
        object: shapeOn(page, { name: `bar-${one}`, box, paint: filled }),
      })),
      ...face.outlines.map((box, one) => ({
        object: shapeOn(page, { name: `outline-${one}`, box, paint: outlined }),
      })),
      ...face.texts.map(({ box, text }, one) => ({
        object: wordsOn(page, `words-${one}`, box),
        text: [{ text, attributes: {} }],
      })),
    ];
    for (const edit of edits) {
      const done = applyEdit(made.value, { kind: 'add', ...edit }, { origin: stamp });
      if (!done.ok) throw new Error(done.error.kind);
    }
  }
  return readTract(made.value).tract;
}

const common = {
  rotation: 0,
  group: null,
  name: '',
  locked: false,
  hidden: false,
  opacity: 1,
  stroke: null,
  fill: null,
} as const;

const placed = (page: Page, name: string, { x, y, width, height }: Box) => ({
  ...common,
  id: ObjectId.parse(`${page.id}-${name}`),
  page: page.id,
  position: { x, y },
  size: { width, height },
});

const filled = { fill: blackSwatch.id, stroke: null };
const outlined = {
  fill: null,
  stroke: { swatch: blackSwatch.id, width: 0.3, dash: [] },
};

const shapeOn = (
  page: Page,
  { name, box, paint }: { name: string; box: Box; paint: typeof filled | typeof outlined },
): ObjectDraft => ({
  ...placed(page, name, box),
  ...paint,
  kind: 'shape',
  form: 'rectangle',
  cornerRadius: 0,
  sides: 4,
  innerRadius: 0.5,
  points: [],
});

const wordsOn = (page: Page, name: string, box: Box): ObjectDraft => ({
  ...placed(page, name, box),
  kind: 'text',
  story: StoryId.parse(`${page.id}-${name}`),
  columns: 1,
  gutter: 4,
  insets: noInsets,
  verticalAlign: 'top',
  next: null,
});
