import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { repairedDocument } from '#shared/domain/tracts/document/repair/repaired.ts';
import {
  add,
  aShape,
  aTable,
  aTextFrame,
  aTract,
  edit,
  textOf,
} from '../../../../builders/a-tract.ts';

function aFullTract() {
  const doc = aTract();
  edit(doc, add(aTextFrame('f'), 'Venez'), add(aTextFrame('g'), 'Samedi'));
  edit(doc, add(aShape('a')), add(aShape('b')), add(aTable('t')));
  return doc;
}

function damage(doc: Y.Doc, id: string, [key, value]: readonly [string, unknown]) {
  const entry = tractRoots(doc).objects.get(id);
  if (entry instanceof Y.Map) entry.set(key, value);
}

const live = (doc: Y.Doc) => readTract(doc).tract.objects;

describe('a repaired copy', () => {
  it('of a sound leaflet is the same leaflet', () => {
    const doc = aFullTract();

    expect(readTract(repairedDocument(doc))).toEqual(readTract(doc));
  });

  it('has no fault left, and what was sound as it was', () => {
    const doc = aFullTract();
    damage(doc, 'a', ['position', { x: Number.NaN, y: 0 }]);
    damage(doc, 'b', ['opacity', 1e300]);
    damage(doc, 't', ['row.1', 'a row?']);
    tractRoots(doc).objects.set('odd', 'not an object');

    const repaired = repairedDocument(doc);

    expect(readTract(repaired).faults).toEqual([]);
    expect(live(repaired)).toEqual(live(doc));
  });

  it('gives the text of a frame that cannot be read a frame of its own', () => {
    const doc = aFullTract();
    damage(doc, 'f', ['size', { width: -5, height: 10 }]);

    const repaired = repairedDocument(doc);

    expect(readTract(repaired).faults).toEqual([]);
    expect(textOf(repaired, 'f-story')).toBe('Venez\n');
    expect(live(repaired).map(({ id }) => String(id))).toContain('rescued-1');
  });

  it('keeps the letters of a text whose look is damaged', () => {
    const doc = aFullTract();
    const text = tractRoots(doc).stories.get('f-story');
    if (text instanceof Y.Text) {
      text.format(0, 3, { size: 'huge' });
      text.insertEmbed(2, { odd: 1 });
    }

    const repaired = repairedDocument(doc);

    expect(readTract(repaired).faults).toEqual([]);
    expect(textOf(repaired, 'f-story')).toBe('Venez\n');
  });

  it('waits no longer for pieces that never came', () => {
    const doc = aFullTract();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    edit(doc, add(aShape('lost')), add(aShape('late')));
    const torn = aFullTract();
    const whole = new Y.Doc();
    Y.applyUpdate(whole, Y.encodeStateAsUpdate(torn));
    for (const update of updates.slice(1)) Y.applyUpdate(whole, update);
    expect(readTract(whole).faults).toContainEqual({ kind: 'incomplete' });

    expect(readTract(repairedDocument(whole)).faults).toEqual([]);
  });

  it('leaves the damaged one alone', () => {
    const doc = aFullTract();
    damage(doc, 'a', ['position', 12]);
    const before = Y.encodeStateAsUpdate(doc);

    repairedDocument(doc);

    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('has no fault and shows all that could be read, whatever was damaged', () => {
    const value = fc.oneof(fc.jsonValue(), fc.double());
    const key = fc.oneof(
      fc.constantFrom('position', 'size', 'group', 'next', 'story', 'page', 'kind', 'order'),
      fc.constantFrom('opacity', 'cell.1/a', 'row.1', 'column.a', 'deleted', 'headerRows'),
    );
    const target = fc.constantFrom('f', 'g', 'a', 'b', 't');
    const root = fc.constantFrom('pages', 'objects', 'styles', 'swatches', 'guides', 'meta');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(target, key, value), { maxLength: 6 }),
        fc.array(fc.tuple(root, fc.constantFrom('t-page-0', 'f', 'body', 'language', 'x'), value), {
          maxLength: 3,
        }),
        (damages, torn) => {
          const doc = aFullTract();
          for (const [id, name, said] of damages) damage(doc, id, [name, said]);
          for (const [name, id, said] of torn) tractRoots(doc)[name].set(id, said);
          const repaired = repairedDocument(doc);
          const { tract, faults } = readTract(repaired);
          expect(faults).toEqual([]);
          const kept = new Map(tract.objects.map((object) => [object.id, object]));
          for (const object of live(doc)) expect(kept.get(object.id)).toEqual(object);
        },
      ),
      { numRuns: 150 },
    );
  });
});
