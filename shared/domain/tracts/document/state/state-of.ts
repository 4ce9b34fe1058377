import * as Y from 'yjs';
import { type TractRoots, tractRoots } from '../layout.ts';
import { deltaOf } from '../read/delta-of.ts';
import { type Fields, fieldsOf } from '../read/rescue.ts';
import { entryRoots, type TractState } from './tract-state.ts';
import { writeTextAs } from './write-text-as.ts';

type Entries = ReadonlyMap<string, Fields>;

export function stateOf(doc: Y.Doc): TractState {
  const roots = tractRoots(doc);
  return {
    meta: fieldsOf(roots.meta) ?? {},
    pages: entriesOf(roots.pages),
    objects: entriesOf(roots.objects),
    styles: entriesOf(roots.styles),
    swatches: entriesOf(roots.swatches),
    guides: entriesOf(roots.guides),
    texts: textsOf(roots),
  };
}

const entriesOf = (root: Y.Map<unknown>): Entries =>
  new Map(
    [...root.entries()].flatMap(([id, entry]) => {
      const fields = fieldsOf(entry);
      return fields === null ? [] : [[id, fields] as const];
    }),
  );

const textsOf = ({ stories }: TractRoots): TractState['texts'] =>
  new Map(
    [...stories.entries()].flatMap(([id, text]) =>
      text instanceof Y.Text ? [[id, deltaOf(text)] as const] : [],
    ),
  );

/** A document that says this and has no past: a small part of what one weighs that was worked on for weeks. */
export function documentOf(state: TractState): Y.Doc {
  const doc = new Y.Doc();
  // Nobody goes on writing in it: the same state gives the same bytes.
  doc.clientID = 1;
  const roots = tractRoots(doc);
  doc.transact(() => {
    fill(roots.meta, state.meta);
    for (const root of entryRoots) {
      for (const [id, fields] of state[root]) fill(entryIn(roots[root], id), fields);
    }
    for (const [id, pieces] of state.texts) writeTextAs(textIn(roots, id), pieces);
  });
  return doc;
}

function fill(entry: Y.Map<unknown>, fields: Fields) {
  for (const [key, value] of Object.entries(fields)) entry.set(key, value);
}

function entryIn(root: Y.Map<unknown>, id: string): Y.Map<unknown> {
  const entry = new Y.Map<unknown>();
  root.set(id, entry);
  return entry;
}

function textIn({ stories }: TractRoots, id: string): Y.Text {
  const text = new Y.Text();
  stories.set(id, text);
  return text;
}
