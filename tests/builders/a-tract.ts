import type * as Y from 'yjs';
import { createTract } from '#shared/domain/tracts/document/create-tract.ts';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ObjectId, PageId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import { noInsets } from '#shared/domain/tracts/document/model/measures.ts';
import type { ObjectDraft } from '#shared/domain/tracts/document/model/object.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { TractState } from '#shared/domain/tracts/document/state/tract-state.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { flatText } from '#shared/domain/tracts/story.ts';

export const frontPage = PageId.parse('t-page-0');
export const backPage = PageId.parse('t-page-1');
export const objectId = (id: string) => ObjectId.parse(id);
export const storyId = (id: string) => StoryId.parse(id);

/** An empty A5 leaflet of two faces. */
export function aTract(): Y.Doc {
  const made = createTract({
    choice: { kind: 'known', id: 'a5', orientation: 'portrait' },
    title: 'Réunion publique',
    language: 'fr',
    stamp: 't',
    colours: [],
  });
  if (!made.ok) {
    throw new Error(made.error.kind);
  }
  return made.value;
}

const common = (id: string) => ({
  id: ObjectId.parse(id),
  page: frontPage,
  position: { x: 10, y: 10 },
  size: { width: 60, height: 40 },
  rotation: 0,
  group: null,
  name: '',
  locked: false,
  hidden: false,
  opacity: 1,
});
const paint = { fill: null, stroke: null };

export const aShape = (id: string, said: Partial<ObjectDraft> = {}): ObjectDraft => ({
  ...common(id),
  ...paint,
  kind: 'shape',
  form: 'rectangle',
  cornerRadius: 0,
  sides: 5,
  innerRadius: 0.5,
  points: [],
  ...shared(said),
});

export const aTextFrame = (id: string, said: Partial<ObjectDraft> = {}): ObjectDraft => ({
  ...common(id),
  ...paint,
  kind: 'text',
  story: StoryId.parse(`${id}-story`),
  columns: 1,
  gutter: 4,
  insets: noInsets,
  verticalAlign: 'top',
  next: null,
  ...shared(said),
});

/** Two rows and two columns, each cell with a text of its own. */
export const aTable = (id: string): ObjectDraft => ({
  ...common(id),
  ...paint,
  kind: 'table',
  rowTracks: [
    { id: '1', size: 10 },
    { id: '2', size: 10 },
  ],
  columnTracks: [
    { id: 'a', size: 30 },
    { id: 'b', size: 30 },
  ],
  cells: Object.fromEntries(
    ['1/a', '1/b', '2/a', '2/b'].map((cell) => [cell, StoryId.parse(`${id}-${cell}`)]),
  ),
  headerRows: 1,
});

/** What any kind has: a builder keeps its kind. */
const shared = ({ page, position, size }: Partial<ObjectDraft>) => ({
  ...(page && { page }),
  ...(position && { position }),
  ...(size && { size }),
});

/** Edits that must succeed. */
export function edit(doc: Y.Doc, ...edits: readonly TractEdit[]) {
  for (const each of edits) {
    const applied = applyEdit(doc, each, { origin: 'test' });
    if (!applied.ok) {
      throw new Error(`${each.kind}: ${JSON.stringify(applied.error)}`);
    }
  }
}

export const add = (object: ObjectDraft, text = ''): TractEdit =>
  text === '' ? { kind: 'add', object } : { kind: 'add', object, text: [{ text, attributes: {} }] };

export const write = (story: string, at: number, text: string): TractEdit => ({
  kind: 'write',
  story: StoryId.parse(story),
  at,
  length: 0,
  pieces: [{ text, attributes: {} }],
});

export const erase = (story: string, at: number, length: number): TractEdit => ({
  kind: 'write',
  story: StoryId.parse(story),
  at,
  length,
  pieces: [],
});

export const object = (doc: Y.Doc, id: string) => {
  const { tract } = readTract(doc);
  return [...tract.objects, ...tract.bin.objects].find((one) => one.id === id);
};

export const textOf = (doc: Y.Doc, story: string) =>
  flatText(readTract(doc).tract.stories.get(StoryId.parse(story)) ?? []);

/** As if a third of its objects had never been there. */
export const aThirdLess = ({ objects, ...state }: TractState, from: number): TractState => ({
  ...state,
  objects: new Map([...objects].filter((_, at) => (at + from) % 3 > 0)),
});

/** The ids of its objects, from back to front. */
export const names = (doc: ReturnType<typeof aTract>) =>
  readTract(doc).tract.objects.map(({ id }) => String(id));
