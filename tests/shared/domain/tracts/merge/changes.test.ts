import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { changesBetween } from '#shared/domain/tracts/merge/changes/changes-between.ts';
import { joinChanges } from '#shared/domain/tracts/merge/changes/join-changes.ts';
import { restoreChange } from '#shared/domain/tracts/merge/changes/restore-change.ts';
import { rawTract } from '#shared/domain/tracts/merge/raw-tract.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  backPage,
  edit,
  erase,
  object,
  objectId,
  textOf,
  write,
} from '../../../../builders/a-tract.ts';

function theirs(): Y.Doc {
  const doc = aTract();
  edit(doc, add(aTextFrame('f'), 'Venez samedi'), add(aShape('a')), add(aShape('b')));
  return doc;
}

/** What these edits changed. */
function changesOf(doc: Y.Doc, ...edits: readonly TractEdit[]) {
  const before = rawTract(doc);
  edit(doc, ...edits);
  return changesBetween(before, rawTract(doc));
}

function restore(doc: Y.Doc, changes: ReturnType<typeof changesOf>) {
  for (const change of changes) {
    const back = restoreChange(readTract(doc).tract, change);
    if (back !== null) edit(doc, back);
  }
}

const remove = (id: string): TractEdit => ({ kind: 'delete', objects: [objectId(id)] });
const move = (id: string, x: number): TractEdit => ({
  kind: 'move',
  objects: [objectId(id)],
  by: { x, y: 0 },
});

describe('what somebody changed on a leaflet', () => {
  it('is a deleted object, which comes back', () => {
    const doc = theirs();

    const changes = changesOf(doc, remove('a'));
    restore(doc, changes);

    expect(changes).toEqual([{ kind: 'deleted', thing: 'object', id: 'a' }]);
    expect(object(doc, 'a')).toMatchObject({ deleted: false });
  });

  it('is a deleted page, which comes back', () => {
    const doc = theirs();

    const changes = changesOf(doc, { kind: 'delete-page', page: backPage });
    restore(doc, changes);

    expect(changes).toMatchObject([{ kind: 'deleted', thing: 'page', id: backPage }]);
    expect(readTract(doc).tract.pages).toHaveLength(2);
  });

  it('is a value with what it was and is, and goes back to what it was', () => {
    const doc = theirs();

    const changes = changesOf(doc, move('a', 7));
    restore(doc, changes);

    expect(changes).toEqual([
      {
        kind: 'replaced',
        thing: 'object',
        id: 'a',
        field: 'position',
        before: { x: 10, y: 10 },
        after: { x: 17, y: 10 },
      },
    ]);
    expect(object(doc, 'a')).toMatchObject({ position: { x: 10, y: 10 } });
  });

  it('is a text, of which only the stretch that was written over comes back', () => {
    const doc = theirs();

    const changes = changesOf(doc, erase('f-story', 6, 6), write('f-story', 6, 'dimanche'));
    restore(doc, changes);

    expect(changes).toMatchObject([{ kind: 'rewritten', story: 'f-story', object: 'f' }]);
    expect(textOf(doc, 'f-story')).toBe('Venez samedi\n');
  });

  it('is a new frame, told once with its text', () => {
    expect(changesOf(theirs(), add(aTextFrame('new'), 'Ici'))).toEqual([
      { kind: 'added', thing: 'object', id: 'new' },
    ]);
  });

  it('is work on an object that was deleted here', () => {
    const doc = theirs();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    edit(other, write('f-story', 0, 'Oh ! '));
    edit(doc, remove('f'));

    const before = rawTract(doc);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    const changes = changesBetween(before, rawTract(doc));
    restore(doc, changes);

    expect(changes).toEqual([{ kind: 'changed-in-bin', thing: 'object', id: 'f' }]);
    expect(textOf(doc, 'f-story')).toBe('Oh ! Venez samedi\n');
    expect(object(doc, 'f')).toMatchObject({ deleted: false });
  });

  it('is nothing when it is again as it was', () => {
    const doc = theirs();

    const changes = joinChanges(changesOf(doc, move('a', 7)), changesOf(doc, move('a', -7)));

    expect(changes).toEqual([]);
  });
});

const anEdit: fc.Arbitrary<TractEdit> = fc.oneof(
  fc.constantFrom('a', 'b', 'f').map(remove),
  fc
    .tuple(fc.constantFrom('a', 'b', 'f'), fc.integer({ min: -20, max: 20 }))
    .map(([id, x]) => move(id, x)),
  fc
    .tuple(fc.nat(14), fc.string({ maxLength: 6 }))
    .map(([at, text]) => write('f-story', at, text === '' ? '.' : text)),
  fc.tuple(fc.nat(14), fc.nat(6)).map(([at, length]) => erase('f-story', at, length)),
);

describe('whatever somebody changed', () => {
  it('can all be restored, and is then as it was', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 12 }), fc.nat(12), (edits, cut) => {
        const doc = theirs();
        const first = rawTract(doc);
        const told = [edits.slice(0, cut), edits.slice(cut)].map((part) => {
          const before = rawTract(doc);
          // What is deleted is not moved, and nobody writes in it.
          for (const each of part.filter((one) => one.kind !== 'write' || isShown(doc, 'f')))
            applyEdit(doc, each, { origin: 'test' });
          return changesBetween(before, rawTract(doc));
        });
        const [earlier = [], later = []] = told;

        restore(doc, joinChanges(earlier, later));

        const shown = (kept: ReturnType<typeof rawTract>) => [...kept.object.values()];
        expect(shown(rawTract(doc)).map(place)).toEqual(shown(first).map(place));
        expect(textOf(doc, 'f-story')).toBe('Venez samedi\n');
      }),
      { numRuns: 100 },
    );
  });
});

const isShown = (doc: Y.Doc, id: string) => object(doc, id)?.deleted === false;

const place = ({ position, deleted }: Readonly<Record<string, unknown>>) => ({
  position,
  deleted: deleted === true,
});
