import fc from 'fast-check';
import type * as Y from 'yjs';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import type { OneEdit, TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import {
  GuideId,
  ObjectId,
  PageId,
  StoryId,
  StyleId,
} from '#shared/domain/tracts/document/model/ids.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { ReadMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { stateOf } from '#shared/domain/tracts/document/state/state-of.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { aShape, aTextFrame, aThirdLess } from './a-tract.ts';

/** What an author is about to do, before one knows to what document. */
export type Intent = {
  readonly kind: TractEdit['kind'];
  readonly a: number;
  readonly b: number;
  readonly c: number;
};

type Wish = Intent & { readonly tract: Tract; readonly doc: Y.Doc; readonly stamp: string };
type Make = (wish: Wish) => TractEdit | null;

const pick = <T>(all: readonly T[], at: number) => all[at % Math.max(1, all.length)];
const anObject = ({ tract, a }: Wish) => pick(tract.objects, a)?.id ?? ObjectId.parse('none');
const aPage = ({ tract, b }: Wish) => pick(tract.pages, b)?.id ?? PageId.parse('none');
const aStory = ({ tract, a }: Wish) => pick([...tract.stories.keys()], a) ?? StoryId.parse('none');
const aStyle = ({ tract, b }: Wish) => pick([...tract.styles.keys()], b) ?? StyleId.parse('none');
const by = ({ b, c }: Wish) => ({ x: (b % 40) - 20, y: (c % 40) - 20 });
const where = ({ b, c }: Wish) => ({ at: b % 30, length: c % 8 });
const where4 = ['front', 'back', 'forward', 'backward'] as const;

function replacedBy<T>(choice: number, known: readonly T[]): { readonly replacement?: T } {
  const replacement = choice % 2 === 0 ? pick(known, choice) : undefined;
  return replacement === undefined ? {} : { replacement };
}

/** One for each kind of edit: a kind that is missing here does not compile. */
const makers: { readonly [K in OneEdit['kind']]: Make } = {
  add: (wish) =>
    wish.a % 2 === 0
      ? { kind: 'add', object: aShape(wish.stamp, { page: aPage(wish), position: by(wish) }) }
      : {
          kind: 'add',
          object: aTextFrame(wish.stamp, { page: aPage(wish) }),
          text: [{ text: `<${wish.stamp}>`, attributes: {} }],
        },
  move: (wish) => ({ kind: 'move', objects: [anObject(wish)], by: by(wish) }),
  place: (wish) => ({
    kind: 'place',
    placements: [
      { object: anObject(wish), size: { width: 1 + wish.b, height: 1 + wish.c }, rotation: wish.c },
    ],
  }),
  set: (wish) => ({
    kind: 'set',
    objects: [anObject(wish)],
    properties: wish.b % 3 === 0 ? { hidden: wish.c % 2 === 0 } : { opacity: (wish.c % 11) / 10 },
  }),
  reorder: (wish) => ({
    kind: 'reorder',
    objects: [anObject(wish)],
    to: where4[wish.b % 4] ?? 'front',
  }),
  group: (wish) => ({
    kind: 'group',
    id: ObjectId.parse(wish.stamp),
    objects: [...new Set([anObject(wish), anObject({ ...wish, a: wish.b })])],
    name: '',
  }),
  ungroup: ({ tract, a }) => {
    const group = pick(
      tract.objects.filter(({ kind }) => kind === 'group'),
      a,
    );
    return group ? { kind: 'ungroup', group: group.id } : null;
  },
  'move-to': ({ tract, ...wish }) => {
    const groups = tract.objects.filter(({ kind }) => kind === 'group');
    const group = wish.b % 3 === 0 ? null : (pick(groups, wish.b)?.id ?? null);
    const there = tract.objects.filter((object) => object.group === group);
    const over = wish.c % 3 === 0 ? null : (pick(there, wish.c)?.id ?? null);
    return { kind: 'move-to', objects: [anObject({ ...wish, tract })], group, over };
  },
  'arrange-table': ({ tract, a, b, c, stamp }) => {
    const tables = tract.objects.filter((object) => object.kind === 'table');
    const table = pick(tables, a);
    if (table === undefined) {
      return null;
    }
    const added = { id: stamp, size: 5 + (c % 20) };
    const rows =
      b % 3 === 0 ? table.rowTracks.toSpliced(b % 5, 0, added) : table.rowTracks.toReversed();
    const columns =
      b % 3 === 1 ? [...table.columnTracks, added] : table.columnTracks.slice(0, 1 + (c % 4));
    return { kind: 'arrange-table', object: table.id, rows, columns, stamp: `${stamp}-cell` };
  },
  paste: (wish) => ({
    kind: 'paste',
    clip: copyObjects(tractRoots(wish.doc), wish.tract, [anObject(wish)]),
    page: aPage(wish),
    by: by(wish),
    stamp: wish.stamp,
  }),
  delete: (wish) => ({ kind: 'delete', objects: [anObject(wish)] }),
  restore: ({ tract, a }) => {
    const binned = pick(tract.bin.objects, a);
    return binned ? { kind: 'restore', objects: [binned.id] } : null;
  },
  write: (wish) => ({
    kind: 'write',
    story: aStory(wish),
    ...where(wish),
    pieces: [{ text: wish.c % 3 === 0 ? `<${wish.stamp}>\n` : `<${wish.stamp}>`, attributes: {} }],
  }),
  'style-text': (wish) => ({
    kind: 'style-text',
    story: aStory(wish),
    ...where(wish),
    attributes: { underline: wish.a % 2 === 0, size: 8 + (wish.b % 20) },
  }),
  'style-paragraphs': (wish) => ({
    kind: 'style-paragraphs',
    story: aStory(wish),
    ...where(wish),
    attributes: { paragraphStyle: aStyle(wish), align: wish.c % 2 === 0 ? 'centre' : null },
  }),
  thread: (wish) => ({
    kind: 'thread',
    from: anObject(wish),
    to: anObject({ ...wish, a: wish.b }),
  }),
  unthread: (wish) => ({
    kind: 'unthread',
    from: anObject(wish),
    story: StoryId.parse(`${wish.stamp}-u`),
  }),
  'add-page': (wish) => {
    const setup = wish.tract.pages[0]?.setup;
    const as = wish.a % 3 === 0 ? 'master' : 'page';
    const id = PageId.parse(`${wish.stamp}-p`);
    return setup ? { kind: 'add-page', id, as, setup, name: '', after: null } : null;
  },
  'set-page': (wish) => ({
    kind: 'set-page',
    page: aPage(wish),
    properties: { master: pick(wish.tract.masters, wish.c)?.id ?? null, name: wish.stamp },
  }),
  'move-page': (wish) => ({
    kind: 'move-page',
    page: aPage(wish),
    after: pick(wish.tract.pages, wish.c)?.id ?? null,
  }),
  'duplicate-page': (wish) =>
    wish.tract.objects.length > 40
      ? null
      : { kind: 'duplicate-page', page: aPage(wish), stamp: wish.stamp },
  'delete-page': (wish) => ({ kind: 'delete-page', page: aPage(wish) }),
  'restore-page': ({ tract, a }) => {
    const binned = pick(tract.bin.pages, a);
    return binned ? { kind: 'restore-page', page: binned.id } : null;
  },
  'put-guide': (wish) => ({
    kind: 'put-guide',
    guide: GuideId.parse(`guide-${wish.a % 4}`),
    page: aPage(wish),
    axis: 'x',
    at: wish.c,
  }),
  'delete-guide': ({ a }) => ({ kind: 'delete-guide', guide: GuideId.parse(`guide-${a % 4}`) }),
  'put-swatch': ({ a, b, c }) => ({
    kind: 'put-swatch',
    swatch: SwatchId.parse(`swatch-${a % 4}`),
    name: '',
    cmyk: { cyan: b % 100, magenta: c % 100, yellow: 0, black: 0 },
    spot: null,
  }),
  'delete-swatch': ({ a, b, tract }) => ({
    kind: 'delete-swatch',
    swatch: SwatchId.parse(`swatch-${a % 4}`),
    ...replacedBy(b, [...tract.swatches.keys()]),
  }),
  'put-style': (wish) => ({
    kind: 'put-style',
    style: StyleId.parse(`style-${wish.a % 4}`),
    of: 'paragraph',
    name: '',
    basedOn: aStyle(wish),
    says: { size: 6 + (wish.c % 30), align: wish.b % 2 === 0 ? 'end' : null },
  }),
  'delete-style': ({ a, b, tract }) => ({
    kind: 'delete-style',
    style: StyleId.parse(`style-${a % 4}`),
    ...replacedBy(b, [...tract.styles.keys()]),
  }),
  'set-document': ({ stamp }) => ({ kind: 'set-document', properties: { title: stamp } }),
  become: ({ a, doc }) => ({ kind: 'become', state: aThirdLess(stateOf(doc), a) }),
};

// The keys of the table are all the kinds, which `Object.keys` forgets.
const kindsOfOne = Object.keys(makers) as OneEdit['kind'][];
const allKinds: readonly TractEdit['kind'][] = [...kindsOfOne, 'together'];

/** Three edits in one, all meant for the document as it is before. */
const several: Make = (wish) => ({
  kind: 'together',
  edits: [wish.a, wish.b, wish.c].flatMap((choice, index) => {
    const kind = kindsOfOne[choice % kindsOfOne.length] ?? 'move';
    const stamp = `${wish.stamp}-${index}`;
    return makers[kind]({ ...wish, kind, a: wish.b, b: wish.c, stamp }) ?? [];
  }),
});

export const intentsOf = (kinds: readonly TractEdit['kind'][], maxLength: number) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      a: fc.nat(200),
      b: fc.nat(200),
      c: fc.nat(200),
    }),
    { maxLength },
  );

export const anyIntents = (maxLength: number) => intentsOf(allKinds, maxLength);
export const kindsBut = (...left: readonly TractEdit['kind'][]) =>
  allKinds.filter((kind) => !left.includes(kind));

/** The edit of this document that an author meant; none when there is nothing to do it to. */
export const makeEdit = (
  doc: Y.Doc,
  intent: Intent,
  { stamp, memory }: { readonly stamp: string; readonly memory: ReadMemory },
): TractEdit | null =>
  (intent.kind === 'together' ? several : makers[intent.kind])({
    ...intent,
    doc,
    stamp,
    tract: readTract(doc, memory).tract,
  });
