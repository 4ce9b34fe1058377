import type * as Y from 'yjs';
import type { TractFault } from '../model/tract.ts';
import { readTract } from '../read/read-tract.ts';
import type { Fields } from '../read/rescue.ts';
import { documentOf, stateOf } from '../state/state-of.ts';
import type { TractState } from '../state/tract-state.ts';
import { mendObjectFields } from './mend-object-fields.ts';
import { mendTexts } from './mend-texts.ts';

/** What is mended can show what lay under it: a text whose frame is left out, a frame that led to one. */
const mostRounds = 5;

/** What can be read of a damaged document, as one without anything damaged and without a past. The given one stays as it is. */
export function repairedDocument(doc: Y.Doc): Y.Doc {
  let repaired = mended(doc);
  for (let round = 1; round < mostRounds && readTract(repaired).faults.length > 0; round += 1) {
    const next = mended(repaired);
    repaired.destroy();
    repaired = next;
  }
  return repaired;
}

const mended = (doc: Y.Doc): Y.Doc => documentOf(mendedState(doc));

function mendedState(doc: Y.Doc): TractState {
  const { tract, faults } = readTract(doc);
  const state = stateOf(doc);
  const isLost = (kind: TractFault['kind'], key: string) => (id: string) =>
    faults.some((fault) => fault.kind === kind && Reflect.get(fault, key) === id);
  const circles = isLost('style-cut', 'style');
  return {
    ...mendTexts(mendObjectFields({ ...state, pages: pagesOf() }, tract, faults), tract, faults),
    meta: metaOf(state.meta, faults),
    styles: changed(without(state.styles, isLost('style-left-out', 'style')), (id, fields) =>
      circles(id) ? { ...fields, basedOn: null } : fields,
    ),
    swatches: without(state.swatches, isLost('swatch-left-out', 'swatch')),
    guides: without(state.guides, isLost('guide-left-out', 'guide')),
  };

  /** Those that were read, and the one that stands in where there was none. */
  function pagesOf() {
    const read = [...tract.pages, ...tract.masters, ...tract.bin.pages];
    const isRead = new Set<string>(read.map(({ id }) => id));
    const kept = without(state.pages, (id) => !isRead.has(id));
    if (!faults.some(({ kind }) => kind === 'no-page')) return kept;
    return new Map([...kept, ...tract.pages.map(({ id, ...fields }) => [id, fields] as const)]);
  }
}

type Entries = ReadonlyMap<string, Fields>;

const without = (entries: Entries, isGone: (id: string) => boolean): Entries =>
  new Map([...entries].filter(([id]) => !isGone(id)));

const changed = (entries: Entries, change: (id: string, fields: Fields) => Fields): Entries =>
  new Map([...entries].map(([id, fields]) => [id, change(id, fields)]));

/** A setting without a value has the usual one. */
function metaOf(meta: Fields, faults: readonly TractFault[]): Fields {
  const reset = new Set(
    faults.flatMap((fault) => (fault.kind === 'meta-reset' ? [fault.field] : [])),
  );
  return Object.fromEntries(Object.entries(meta).filter(([field]) => !reset.has(field)));
}
