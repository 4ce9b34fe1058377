import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectTree } from '#shared/domain/tracts/document/read/object-tree.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import {
  dropPlace,
  type Hand,
} from '../../../../../../renderer/features/tracts/panels/layers/drop-place.ts';
import {
  layerRows,
  span,
  toggled,
} from '../../../../../../renderer/features/tracts/panels/layers/layer-rows.ts';
import { add, aShape, aTract, edit, frontPage, objectId } from '../../../../../builders/a-tract.ts';

/** From front to back: f, h (g (d, c), b), a. */
function someLayers(folded: readonly string[] = []) {
  const doc = aTract();
  edit(doc, ...['a', 'b', 'c', 'd', 'f'].map((id) => add(aShape(id))));
  const group = (id: string, ...objects: readonly string[]) =>
    edit(doc, { kind: 'group', id: objectId(id), objects: objects.map(objectId), name: '' });
  group('g', 'c', 'd');
  group('h', 'b', 'g');
  const { tract } = readTract(doc);
  const rows = layerRows(tract, frontPage, new Set(folded.map(objectId)));
  const tree = objectTree(tract, frontPage);
  const drop = (moved: string, hand: Hand) =>
    dropPlace(rows, { moved: moved.split(' ').map(objectId), tree }, hand);
  return { doc, tract, rows, tree, drop };
}

const ids = (rows: readonly { readonly object: { readonly id: string } }[]) =>
  rows.map(({ object }) => object.id);

describe('the list of layers', () => {
  it('shows each group before what is in it, and leaves out what is folded', () => {
    expect(ids(someLayers().rows)).toEqual(['f', 'h', 'g', 'd', 'c', 'b', 'a']);
    const { rows } = someLayers(['g']);

    expect(ids(rows)).toEqual(['f', 'h', 'g', 'b', 'a']);
    expect(rows[3]).toMatchObject({ depth: 1, place: 2, count: 2, isOpen: null });
    expect(rows[2]).toMatchObject({ isOpen: false });
  });

  it('never chooses a group and what is in it', () => {
    const { tree } = someLayers();
    const chosen = ['f', 'h'].map(objectId);

    expect(toggled(tree, chosen, objectId('c'))).toEqual(['f', 'c']);
    expect(toggled(tree, ['f', 'c', 'b'].map(objectId), objectId('h'))).toEqual(['f', 'h']);
    expect(toggled(tree, chosen, objectId('f'))).toEqual(['h']);
    expect(span(tree, objectId('a'), objectId('f'))).toEqual(['f', 'h', 'a']);
    expect(span(tree, null, objectId('c'))).toEqual(['c']);
  });
});

describe('what is carried over the layers', () => {
  it('goes between two rows, the steps in saying how deep', () => {
    const { drop } = someLayers();

    expect(drop('f', { down: 5, depth: 2 })).toMatchObject({ group: 'g', over: null });
    expect(drop('f', { down: 5, depth: 1 })).toMatchObject({ group: 'h', over: 'b' });
    expect(drop('f', { down: 6, depth: 0 })).toMatchObject({ group: null, over: 'a' });
    expect(drop('a', { down: 0, depth: 4 })).toMatchObject({ group: null, over: 'f' });
    expect(drop('b', { down: 9, depth: 0 })).toMatchObject({ group: null, over: null });
  });

  it('goes into a group on whose middle it is held, also a folded one', () => {
    const { drop } = someLayers(['h']);

    expect(drop('a', { down: 1.5, depth: 0 })).toEqual({
      group: 'h',
      over: 'g',
      mark: { kind: 'row', id: 'h' },
    });
  });

  it('goes nowhere in itself, nor where it is', () => {
    const { drop } = someLayers();

    expect(drop('h', { down: 4, depth: 2 })).toBeNull();
    expect(drop('h', { down: 2.5, depth: 0 })).toBeNull();
    expect(drop('f', { down: 1, depth: 0 })).toBeNull();
    expect(drop('d c', { down: 5, depth: 2 })).toBeNull();
  });

  it('may be let go wherever a place is shown', () => {
    const all = ['a', 'b', 'c', 'd', 'f', 'g', 'h'];
    fc.assert(
      fc.property(
        fc.subarray(all, { minLength: 1, maxLength: 3 }),
        fc.double({ min: -2, max: 12, noNaN: true }),
        fc.integer({ min: -2, max: 5 }),
        (moved, down, depth) => {
          const { doc, drop } = someLayers();
          const place = drop(moved.join(' '), { down, depth });
          if (place === null) return;
          const { group, over } = place;
          const objects = moved.map(objectId);
          const done = applyEdit(
            doc,
            { kind: 'move-to', objects, group, over },
            { origin: 'test' },
          );
          expect(done.ok).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
