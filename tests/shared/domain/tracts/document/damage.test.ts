import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import { openDocument } from '#shared/domain/tracts/document/open-document.ts';
import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { threadsOf } from '#shared/domain/tracts/document/read/threads-of.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  edit,
  frontPage,
  objectId,
} from '../../../../builders/a-tract.ts';

function aFullTract() {
  const doc = aTract();
  edit(
    doc,
    add(aTextFrame('f'), 'Venez'),
    add(aTextFrame('g')),
    add(aShape('a')),
    add(aShape('b')),
  );
  return doc;
}

const field = (doc: Y.Doc, id: string, [key, value]: readonly [string, unknown]) => {
  const entry = tractRoots(doc).objects.get(id);
  if (entry instanceof Y.Map) {
    entry.set(key, value);
  }
};

describe('a damaged tract', () => {
  it('is rescued but for what makes no sense, which is named', () => {
    const doc = aFullTract();
    field(doc, 'a', ['position', { x: Number.NaN, y: 0 }]);
    field(doc, 'b', ['opacity', 1e300]);
    field(doc, 'f', ['size', { width: -5, height: 10 }]);
    tractRoots(doc).objects.set('odd', 'not an object');

    const { tract, faults } = readTract(doc);

    expect(tract.objects.map(({ id, opacity }) => [id, opacity])).toEqual([
      ['g', 1],
      ['b', 1],
    ]);
    expect(faults).toEqual(
      expect.arrayContaining([
        { kind: 'object-left-out', object: 'a', field: 'position' },
        { kind: 'object-left-out', object: 'f', field: 'size' },
        { kind: 'object-left-out', object: 'odd', field: '' },
        { kind: 'property-reset', object: 'b', field: 'opacity' },
      ]),
    );
  });

  it('has no circles of groups and threads left, and every object on a page', () => {
    const doc = aFullTract();
    edit(doc, { kind: 'group', id: objectId('g1'), objects: [objectId('a')], name: '' });
    field(doc, 'g1', ['group', 'g1']);
    field(doc, 'g', ['story', 'f-story']);
    field(doc, 'f', ['next', 'g']);
    field(doc, 'g', ['next', 'f']);
    field(doc, 'b', ['page', 'gone']);

    const { tract, faults } = readTract(doc);
    const [front] = tract.pages;

    expect(front ? paintedObjects(tract, front) : []).toHaveLength(4);
    expect(threadsOf(tract).size).toBe(1);
    expect(tract.objects.every(({ page }) => page === frontPage)).toBe(true);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(
      new Set(['group-cut', 'thread-cut', 'object-without-page']),
    );
  });

  it('always has a page', () => {
    const doc = new Y.Doc();
    tractRoots(doc).pages.set('p', new Y.Map([['setup', { width: 1e9 }]]));

    const { tract, faults } = readTract(doc);

    expect(tract.pages).toHaveLength(1);
    expect(faults).toContainEqual({ kind: 'no-page' });
    expect(faults).toContainEqual({ kind: 'page-left-out', page: 'p', field: 'setup' });
  });

  it('never throws, whatever the values', () => {
    const value = fc.oneof(fc.anything({ withBigInt: false }).filter(storable), fc.double());
    const key = fc.oneof(
      fc.constantFrom('position', 'size', 'group', 'next', 'story', 'page', 'kind', 'order'),
      fc.constantFrom('__proto__', 'cells', 'row.1', 'content', 'points', 'deleted'),
    );
    const target = fc.constantFrom('f', 'g', 'a', 'b');
    fc.assert(
      fc.property(fc.array(fc.tuple(target, key, value), { maxLength: 8 }), (damages) => {
        const doc = aFullTract();
        for (const [id, name, said] of damages) {
          field(doc, id, [name, said]);
        }
        return readTract(doc).tract.pages.length === 2;
      }),
      { numRuns: 150 },
    );
  });

  it('in bytes that were changed is opened or refused, and never throws', () => {
    const bytes = Y.encodeStateAsUpdate(aFullTract());
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    let opened = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), fc.nat(40), (changes, cut) => {
        const damaged = bytes.slice(0, bytes.length - (cut > 20 ? cut : 0));
        for (const [at, byte] of changes) {
          damaged[at] = byte;
        }
        const doc = openDocument([damaged]);
        opened += doc.ok ? 1 : 0;
        return !doc.ok || readTract(doc.value).tract.pages.length > 0;
      }),
      { numRuns: 400 },
    );
    expect(opened).toBeGreaterThan(0);
  });
});

function storable(value: unknown): boolean {
  try {
    new Y.Doc().getMap('probe').set('value', value);
    return true;
  } catch {
    return false;
  }
}
