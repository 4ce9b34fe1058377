import { describe, expect, it } from 'vitest';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  backPage,
  edit,
  frontPage,
  names,
  object,
  objectId,
  textOf,
  write,
} from '../../../../builders/a-tract.ts';

describe('a new leaflet', () => {
  it('reads without a fault, with its faces, colours and styles', () => {
    const { tract, faults } = readTract(aTract());

    expect(faults).toEqual([]);
    expect(tract.pages.map(({ id }) => id)).toEqual([frontPage, backPage]);
    expect([...tract.swatches.keys()]).toEqual(['black', 'white', 'grey']);
    expect([...tract.styles.keys()]).toContain('title');
  });
});

describe('objects', () => {
  it('are added on top, moved, placed and named', () => {
    const doc = aTract();

    edit(
      doc,
      add(aShape('a')),
      add(aShape('b')),
      { kind: 'move', objects: [objectId('a')], by: { x: 2.5, y: -3 } },
      { kind: 'place', placements: [{ object: objectId('b'), rotation: 30 }] },
      { kind: 'set', objects: [objectId('b')], properties: { name: 'Fond', opacity: 0.5 } },
    );

    expect(object(doc, 'a')?.position).toEqual({ x: 12.5, y: 7 });
    expect(object(doc, 'b')).toMatchObject({ rotation: 30, name: 'Fond', opacity: 0.5 });
    expect(names(doc)).toEqual(['a', 'b']);
  });

  it('are refused a property that is not theirs or makes no sense, and nothing is written', () => {
    const doc = aTract();
    edit(doc, add(aShape('a')));

    for (const properties of [{ story: 'x' }, { opacity: 7 }, { size: { width: -1, height: 1 } }]) {
      const refused = applyEdit(
        doc,
        { kind: 'set', objects: [objectId('a')], properties },
        { origin: 'test' },
      );
      expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    }
    expect(object(doc, 'a')?.opacity).toBe(1);
  });

  it('stay where they are when they are locked, until they are unlocked', () => {
    const doc = aTract();
    const move = { kind: 'move', objects: [objectId('a')], by: { x: 1, y: 0 } } as const;
    edit(doc, add(aShape('a')), {
      kind: 'set',
      objects: [objectId('a')],
      properties: { locked: true },
    });

    expect(applyEdit(doc, move, { origin: 'test' })).toMatchObject({ error: { kind: 'locked' } });
    edit(doc, { kind: 'set', objects: [objectId('a')], properties: { locked: false } }, move);

    expect(object(doc, 'a')?.position.x).toBe(11);
  });

  it('go to the front, to the back, and one step', () => {
    const doc = aTract();
    edit(doc, ...['a', 'b', 'c', 'd'].map((id) => add(aShape(id))));
    const to = (id: string, where: 'front' | 'back' | 'forward' | 'backward') =>
      edit(doc, { kind: 'reorder', objects: [objectId(id)], to: where });

    to('a', 'front');
    expect(names(doc)).toEqual(['b', 'c', 'd', 'a']);
    to('d', 'back');
    expect(names(doc)).toEqual(['d', 'b', 'c', 'a']);
    to('b', 'forward');
    expect(names(doc)).toEqual(['d', 'c', 'b', 'a']);
    to('a', 'backward');
    expect(names(doc)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('move together in a group, which stands where its frontmost member stood', () => {
    const doc = aTract();
    edit(doc, ...['a', 'b', 'c'].map((id) => add(aShape(id))), {
      kind: 'group',
      id: objectId('g'),
      objects: [objectId('a'), objectId('b')],
      name: 'Titre',
    });
    edit(doc, { kind: 'move', objects: [objectId('g')], by: { x: 5, y: 5 } });

    expect(object(doc, 'a')?.position).toEqual({ x: 15, y: 15 });
    expect(object(doc, 'c')?.position).toEqual({ x: 10, y: 10 });
    const { tract } = readTract(doc);
    const [front] = tract.pages;
    expect(front ? paintedObjects(tract, front).map(({ id }) => id) : []).toEqual(['a', 'b', 'c']);

    edit(doc, { kind: 'ungroup', group: objectId('g') });
    expect(object(doc, 'a')?.group).toBeNull();
    expect(names(doc)).toEqual(['a', 'b', 'c']);
  });

  it('come back from the bin with their text', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('f'), 'Venez'), { kind: 'delete', objects: [objectId('f')] });

    expect(names(doc)).toEqual([]);
    edit(doc, { kind: 'restore', objects: [objectId('f')] });

    expect(textOf(doc, 'f-story')).toBe('Venez\n');
    expect(readTract(doc).faults).toEqual([]);
  });

  it('are copied through JSON to another page with texts of their own', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('f'), 'Venez'));
    const clip = copyObjects(tractRoots(doc), readTract(doc).tract, [objectId('f')]);

    edit(
      doc,
      {
        kind: 'paste',
        clip: JSON.parse(JSON.stringify(clip)),
        page: backPage,
        by: { x: 5, y: 0 },
        stamp: 'p1',
      },
      write('f-story', 5, ' tous'),
    );

    expect(object(doc, 'p1-0')).toMatchObject({ page: backPage, position: { x: 15, y: 10 } });
    expect(textOf(doc, 'p1-t0')).toBe('Venez\n');
    expect(textOf(doc, 'f-story')).toBe('Venez tous\n');
  });

  it('refuse a clip that somebody made up', () => {
    const clip = { kind: 'permanence-tract-clip', version: 1, objects: [{ kind: 'text' }] };
    // The clipboard may hold anything: that it is not a clip is what is tested.
    const made = clip as never;

    const pasted = applyEdit(
      aTract(),
      { kind: 'paste', clip: made, page: frontPage, by: { x: 0, y: 0 }, stamp: 's' },
      { origin: 'test' },
    );

    expect(pasted).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});
