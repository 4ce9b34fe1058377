import * as Y from 'yjs';
import { tractRoots } from '../document/layout.ts';
import { type Fields, fieldsOf } from '../document/read/rescue.ts';

type Entries = ReadonlyMap<string, Fields>;

/** What each entry says, as it was written: what a merge compares. */
export type RawTract = {
  readonly object: Entries;
  readonly page: Entries;
  readonly style: Entries;
  readonly swatch: Entries;
  readonly guide: Entries;
  readonly document: Entries;
  /** Each text with its attributes, to see whether it was touched. */
  readonly texts: ReadonlyMap<string, string>;
};

export function rawTract(doc: Y.Doc): RawTract {
  const roots = tractRoots(doc);
  const texts = [...roots.stories.entries()].flatMap(([id, text]) =>
    text instanceof Y.Text ? [[id, JSON.stringify(text.toDelta())] as const] : [],
  );
  return {
    object: entriesOf(roots.objects),
    page: entriesOf(roots.pages),
    style: entriesOf(roots.styles),
    swatch: entriesOf(roots.swatches),
    guide: entriesOf(roots.guides),
    document: new Map([['', Object.fromEntries(roots.meta.entries())]]),
    texts: new Map(texts),
  };
}

const entriesOf = (root: Y.Map<unknown>): Entries =>
  new Map([...root.entries()].map(([id, entry]) => [id, fieldsOf(entry) ?? {}]));

export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
