import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openHistory } from '#shared/domain/tracts/document/history/open-history.ts';
import { noMemory, openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { documentOf, stateOf } from '#shared/domain/tracts/document/state/state-of.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { add, aShape, aTable, aTextFrame, aTract, edit } from '../../../../builders/a-tract.ts';
import { anyIntents, type Intent, makeEdit } from '../../../../builders/some-edits.ts';

function aLeaflet() {
  const doc = aTract();
  edit(doc, add(aShape('a')), add(aTextFrame('f'), 'Venez 👩‍👩‍👧 samedi'), add(aTable('t')));
  return doc;
}

function work(doc: Y.Doc, intents: readonly Intent[], author: string) {
  for (const [at, intent] of intents.entries()) {
    const made = makeEdit(doc, intent, { stamp: `${author}${at}`, memory: noMemory });
    if (made) applyEdit(doc, made, { origin: author });
  }
}

const nothing = {
  before: { kind: 'objects', objects: [] },
  after: { kind: 'objects', objects: [] },
} as const;

/** What is seen of it: what came since lies in the bin, with its texts. */
function shown(doc: Y.Doc, like: Y.Doc) {
  const { bin: _, stories, ...rest } = readTract(doc).tract;
  const known = readTract(like).tract.stories;
  return { ...rest, stories: new Map([...stories].filter(([id]) => known.has(id))) };
}

describe('a kept state of a leaflet', () => {
  it('says all that the leaflet said, whatever was done to it', () => {
    fc.assert(
      fc.property(anyIntents(10), (intents) => {
        const doc = aLeaflet();
        work(doc, intents, 'm');

        expect(readTract(documentOf(stateOf(doc)))).toEqual(readTract(doc));
      }),
      { numRuns: 20 },
    );
  });

  it('is come back to in one step, which is taken back in one', () => {
    fc.assert(
      fc.property(anyIntents(8), anyIntents(8), (first, then) => {
        const doc = aLeaflet();
        work(doc, first, 'm');
        const kept = documentOf(stateOf(doc));
        work(doc, then, 'n');
        const before = readTract(doc);
        const memory = openMemory(doc);
        const history = openHistory(doc, { origin: {}, memory });

        const done = history.edit({ kind: 'become', state: stateOf(kept) }, nothing);

        expect(done.ok).toBe(true);
        expect(shown(doc, kept)).toEqual(shown(kept, kept));
        expect(readTract(doc, memory)).toEqual(readTract(doc));
        history.undo();
        expect(readTract(doc)).toEqual(before);
        history.redo();
        expect(shown(doc, kept)).toEqual(shown(kept, kept));
      }),
      { numRuns: 20 },
    );
  });

  it('brings back what a damaged leaflet has lost', () => {
    const kept = aLeaflet();
    const doc = aTract();

    edit(doc, { kind: 'become', state: stateOf(kept) });

    expect(readTract(doc).tract).toEqual(readTract(kept).tract);
  });

  it('is what every office has, when others wrote at the same time', () => {
    fc.assert(
      fc.property(anyIntents(8), anyIntents(8), (mine, theirs) => {
        const one = aLeaflet();
        const kept = stateOf(one);
        work(one, mine, 'm');
        const other = new Y.Doc();
        Y.applyUpdate(other, Y.encodeStateAsUpdate(one));

        applyEdit(one, { kind: 'become', state: kept }, { origin: 'm' });
        work(other, theirs, 'n');
        Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
        Y.applyUpdate(one, Y.encodeStateAsUpdate(other));

        expect(readTract(one)).toEqual(readTract(other));
      }),
      { numRuns: 15 },
    );
  });

  it('without a page is refused', () => {
    const doc = aLeaflet();
    const state = { ...stateOf(doc), pages: new Map() };

    const done = applyEdit(doc, { kind: 'become', state }, { origin: 'm' });

    expect(done).toMatchObject({ error: { kind: 'last-page' } });
  });
});
