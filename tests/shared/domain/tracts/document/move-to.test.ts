import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { openHistory } from '#shared/domain/tracts/document/history/open-history.ts';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { noMemory, openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { objectTree } from '#shared/domain/tracts/document/read/object-tree.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { add, aShape, aTract, edit, frontPage, objectId } from '../../../../builders/a-tract.ts';
import { intentsOf, makeEdit } from '../../../../builders/some-edits.ts';

const group = (id: string, ...objects: readonly string[]): TractEdit => ({
  kind: 'group',
  id: objectId(id),
  objects: objects.map(objectId),
  name: '',
});

/** a, b, then the group g of c and d, then e. */
function aGroupedTract(): Y.Doc {
  const doc = aTract();
  edit(doc, ...['a', 'b', 'c', 'd', 'e'].map((id) => add(aShape(id))), group('g', 'c', 'd'));
  return doc;
}

const moveTo = (objects: string, into: string | null, over: string | null): TractEdit => ({
  kind: 'move-to',
  objects: objects.split(' ').map(objectId),
  group: into === null ? null : objectId(into),
  over: over === null ? null : objectId(over),
});

/** From back to front, as `a b g(c d) e`. */
function layers(doc: Y.Doc, within: ObjectId | null = null): string {
  const { tract } = readTract(doc);
  return objectTree(tract, frontPage)
    .filter(({ object }) => object.group === within)
    .toReversed()
    .map(({ object: { id, kind } }) => (kind === 'group' ? `${id}(${layers(doc, id)})` : id))
    .join(' ');
}

const refusal = (doc: Y.Doc, tried: TractEdit) => applyEdit(doc, tried, { origin: 'test' });

describe('what is moved among the layers', () => {
  it('goes into a group and out of it, directly upon its new neighbour', () => {
    const doc = aGroupedTract();

    edit(doc, moveTo('a', 'g', 'c'));
    expect(layers(doc)).toBe('b g(c a d) e');
    edit(doc, moveTo('c', null, null));
    expect(layers(doc)).toBe('c b g(a d) e');
    edit(doc, moveTo('b', null, 'e'));
    expect(layers(doc)).toBe('c g(a d) e b');
  });

  it('keeps the order it was painted in, and what is in its group', () => {
    const doc = aGroupedTract();
    edit(doc, group('h', 'e', 'g'));
    expect(layers(doc)).toBe('a b h(g(c d) e)');

    edit(doc, moveTo('e d g a', null, 'b'));

    expect(layers(doc)).toBe('b a g(c d) e');
  });

  it('takes a group with it that nothing is left in, and one undo brings all back', () => {
    const doc = aGroupedTract();
    const history = openHistory(doc, { origin: {}, memory: openMemory(doc) });
    const chosen = { kind: 'objects', objects: [] } as const;

    history.edit(moveTo('c d', null, 'a'), { before: chosen, after: chosen });
    expect(layers(doc)).toBe('a c d b e');

    history.undo();
    expect(layers(doc)).toBe('a b g(c d) e');
    expect(history.canUndo()).toBe(false);
  });

  it('is refused where it would lie in itself, where it is locked, and where there is no such place', () => {
    const doc = aGroupedTract();
    edit(doc, group('h', 'e', 'g'), {
      kind: 'set',
      objects: [objectId('a'), objectId('g')],
      properties: { locked: true },
    });
    const before = layers(doc);

    for (const [tried, kind] of [
      [moveTo('h', 'g', null), 'circle'],
      [moveTo('h', 'h', null), 'circle'],
      [moveTo('a', 'h', null), 'locked'],
      [moveTo('b', 'g', null), 'locked'],
      [moveTo('c', null, null), 'locked'],
      [moveTo('b', 'e', null), 'unknown'],
      [moveTo('b', null, 'c'), 'not-together'],
    ] as const) {
      expect(refusal(doc, tried)).toMatchObject({ error: { kind } });
    }
    expect(layers(doc)).toBe(before);

    edit(doc, moveTo('d', 'g', null), moveTo('a', null, 'b'));
    expect(layers(doc)).toBe('b a h(g(d c) e)');
  });
});

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** Every object of the page stands in the tree once. */
function expectTree(doc: Y.Doc) {
  const { tract, faults } = readTract(doc, noMemory);
  const standing = objectTree(tract, frontPage).map(({ object }) => object.id);
  const there = tract.objects.filter(({ page }) => page === frontPage).map(({ id }) => id);
  expect(standing.toSorted()).toEqual(there.toSorted());
  return faults;
}

const intents = intentsOf(['move-to', 'move-to', 'move-to', 'group', 'ungroup', 'delete'], 14);

function act(doc: Y.Doc, wanted: Parameters<typeof makeEdit>[1], stamp: string) {
  const made = makeEdit(doc, wanted, { stamp, memory: noMemory });
  return made && { made, done: applyEdit(doc, made, { origin: 'test' }) };
}

describe('layers that are moved at random', () => {
  it('stay a tree, in which what moved lies where it was put', () => {
    fc.assert(
      fc.property(intents, (wanted) => {
        const doc = aGroupedTract();
        for (const [index, intent] of wanted.entries()) {
          const acted = act(doc, intent, `s${index}`);
          expect(expectTree(doc)).toEqual([]);
          if (acted?.made.kind !== 'move-to' || !acted.done.ok) continue;
          const { objects, group: into, over } = acted.made;
          const { tract } = readTract(doc, noMemory);
          const beside = tract.objects.filter(
            (object) => object.group === into && object.page === frontPage,
          );
          const at = beside.findIndex(({ id }) => id === objects[0]);
          // A group that it was the last in went away under it.
          if (over === null || beside.some(({ id }) => id === over)) {
            expect(beside[at - 1]?.id ?? null).toBe(over);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lose nothing when two offices put two groups into each other', () => {
    const doc = aGroupedTract();
    edit(doc, group('h', 'a', 'b'));
    const other = copyOf(doc);
    edit(doc, moveTo('g', 'h', null));
    edit(other, moveTo('h', 'g', null));

    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));

    expect(layers(doc)).toBe('g(h(a b) c d) e');
  });

  it('make no circle when two offices moved them without knowing of each other', () => {
    fc.assert(
      fc.property(intents, intents, (here, there) => {
        const doc = aGroupedTract();
        const other = copyOf(doc);
        for (const [index, intent] of here.entries()) act(doc, intent, `h${index}`);
        for (const [index, intent] of there.entries()) act(other, intent, `t${index}`);

        Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
        Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));

        expectTree(doc);
        expect(layers(other)).toBe(layers(doc));
      }),
      { numRuns: 60 },
    );
  });
});
