import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { noMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { documentOf, stateOf } from '#shared/domain/tracts/document/state/state-of.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { differences } from '#shared/domain/tracts/versions/differences.ts';
import { movedAmong } from '#shared/domain/tracts/versions/moved-among.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  backPage,
  edit,
  objectId,
  write,
} from '../../../../builders/a-tract.ts';
import { anyIntents, makeEdit } from '../../../../builders/some-edits.ts';

function aLeaflet() {
  const doc = aTract();
  edit(doc, ...['a', 'b', 'c'].map((id) => add(aShape(id))), add(aTextFrame('f'), 'Venez'));
  return doc;
}

function since(doc: Y.Doc, change: () => void) {
  const before = readTract(doc).tract;
  change();
  return differences(before, readTract(doc).tract).flatMap(({ objects, isOtherwise }, at) => [
    ...objects.map(({ kind, object }) => `${kind} ${object} ${at + 1}`),
    ...(isOtherwise ? [`page ${at + 1}`] : []),
  ]);
}

describe('what differs between two versions', () => {
  it('is what was added, removed, changed or rewritten, on its page', () => {
    const doc = aLeaflet();
    const found = since(doc, () =>
      edit(
        doc,
        { kind: 'delete', objects: [objectId('a')] },
        { kind: 'move', objects: [objectId('b')], by: { x: 1, y: 0 } },
        write('f-story', 0, 'Oui, '),
        add(aShape('n', { page: backPage })),
      ),
    );

    expect(found.sort()).toEqual(['added n 2', 'changed b 1', 'changed f 1', 'removed a 1']);
  });

  it('is on both pages for what went from one to the other', () => {
    const doc = aLeaflet();
    const objects = [objectId('a')];

    const found = since(doc, () =>
      edit(doc, { kind: 'move', objects, by: { x: 0, y: 0 }, page: backPage }),
    );

    expect(found).toContain('changed a 1');
    expect(found).toContain('changed a 2');
  });

  it('is only what was brought to the front, not what it passed', () => {
    const doc = aLeaflet();

    const found = since(doc, () =>
      edit(doc, { kind: 'reorder', objects: [objectId('a')], to: 'front' }),
    );

    expect(found).toEqual(['changed a 1']);
  });

  it('is what has a colour that was mixed otherwise', () => {
    const doc = aLeaflet();
    const swatch = SwatchId.parse('petrol');
    const petrol = { kind: 'put-swatch', swatch, name: 'Pétrole', spot: null } as const;
    edit(
      doc,
      { ...petrol, cmyk: { cyan: 90, magenta: 40, yellow: 40, black: 20 } },
      { kind: 'set', objects: [objectId('c')], properties: { fill: swatch } },
    );

    const found = since(doc, () =>
      edit(doc, { ...petrol, cmyk: { cyan: 10, magenta: 40, yellow: 40, black: 20 } }),
    );

    expect(found).toEqual(['changed c 1']);
  });

  it('is nothing between a leaflet and itself, and the same read the other way round', () => {
    fc.assert(
      fc.property(anyIntents(10), (intents) => {
        const doc = aLeaflet();
        const before = readTract(doc).tract;
        for (const [at, intent] of intents.entries()) {
          const made = makeEdit(doc, intent, { stamp: `s${at}`, memory: noMemory });
          if (made) applyEdit(doc, made, { origin: 'm' });
        }
        const after = readTract(doc).tract;
        const kept = readTract(documentOf(stateOf(doc))).tract;

        expect(all(differences(after, kept))).toEqual([]);
        expect(all(differences(before, after))).toEqual(turned(differences(after, before)));
      }),
      { numRuns: 20 },
    );
  });
});

type Found = ReturnType<typeof differences>;
const other = { added: 'removed', removed: 'added', changed: 'changed' } as const;

/** Those that were moved may be told from either side: of two that changed places, one. */
const all = (found: Found) =>
  found
    .flatMap(({ objects }) => objects.map(({ kind, object }) => `${kind} ${object}`))
    .filter((told) => !told.startsWith('changed'))
    .sort();
const turned = (found: Found) =>
  found
    .flatMap(({ objects }) => objects.map(({ kind, object }) => `${other[kind]} ${object}`))
    .filter((told) => !told.startsWith('changed'))
    .sort();

describe('what was moved in an order', () => {
  it('is the fewest whose taking out leaves both orders the same', () => {
    const list = fc.uniqueArray(fc.nat(12), { maxLength: 10 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const moved = movedAmong(before, after);
        const rest = (one: readonly number[], two: readonly number[]) =>
          one.filter((id) => two.includes(id) && !moved.has(id));

        expect(rest(before, after)).toEqual(rest(after, before));
      }),
    );
    expect([...movedAmong(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])]).toEqual(['a']);
  });
});
