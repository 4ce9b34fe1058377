import { describe, expect, it } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { openHistory } from '#shared/domain/tracts/document/history/open-history.ts';
import type { TractSelection } from '#shared/domain/tracts/document/history/selection.ts';
import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  edit,
  erase,
  object,
  objectId,
  storyId,
  textOf,
  write,
} from '../../../../builders/a-tract.ts';

const caret = (at: number): TractSelection => ({
  kind: 'text',
  story: storyId('f-story'),
  anchor: at,
  head: at,
});

function anOffice() {
  const doc = aTract();
  edit(doc, add(aTextFrame('f'), 'Venez'), add(aShape('a')));
  const memory = openMemory(doc);
  const history = openHistory(doc, { origin: {}, memory });
  const act = (each: TractEdit, before = 0, after = 0) =>
    history.edit(each, { before: caret(before), after: caret(after) });
  const type = (text: string, at: number) => {
    for (const [index, sign] of [...text].entries()) {
      act(write('f-story', at + index, sign), at + index, at + index + 1);
    }
  };
  return { doc, memory, history, act, type };
}

describe('undo', () => {
  it('takes back a word at a time, and puts the caret where it was', () => {
    const { doc, history, type } = anOffice();
    type(' tous ici', 5);

    expect(history.undo()).toEqual(caret(10));
    expect(textOf(doc, 'f-story')).toBe('Venez tous\n');
    expect(history.undo()).toEqual(caret(5));
    expect(textOf(doc, 'f-story')).toBe('Venez\n');
    expect(history.undo()).toBeNull();

    expect(history.redo()).toEqual(caret(10));
    expect(history.redo()).toEqual(caret(14));
    expect(textOf(doc, 'f-story')).toBe('Venez tous ici\n');
  });

  it('takes back one act at a time, and a push by arrow keys as one', () => {
    const { doc, history, act } = anOffice();
    const push = { kind: 'move', objects: [objectId('a')], by: { x: 1, y: 0 } } as const;
    act(push);
    act(push);
    act({ kind: 'delete', objects: [objectId('a')] });

    history.undo();
    expect(object(doc, 'a')).toMatchObject({ deleted: false, position: { x: 12, y: 10 } });
    history.undo();
    expect(object(doc, 'a')?.position.x).toBe(10);
  });

  it('leaves what another author did, in the same words and on the same objects', () => {
    const { doc, history, type, act } = anOffice();
    type(' ici', 5);
    act({ kind: 'move', objects: [objectId('a')], by: { x: 5, y: 5 } });
    edit(
      doc,
      write('f-story', 0, 'Demain : '),
      { kind: 'set', objects: [objectId('a')], properties: { name: 'Autre' } },
      add(aShape('b')),
    );

    history.undo();
    history.undo();

    expect(textOf(doc, 'f-story')).toBe('Demain : Venez\n');
    expect(object(doc, 'a')).toMatchObject({ name: 'Autre', position: { x: 10, y: 10 } });
    expect(object(doc, 'b')?.deleted).toBe(false);
  });

  it('puts a new frame into the bin, with what another author had written in it', () => {
    const { doc, history, act } = anOffice();
    act(add(aTextFrame('n'), 'Un'));
    edit(doc, write('n-story', 2, ' et deux'));

    history.undo();
    expect(object(doc, 'n')?.deleted).toBe(true);
    expect(textOf(doc, 'n-story')).toBe(' et deux\n');

    history.redo();
    expect(object(doc, 'n')?.deleted).toBe(false);
    expect(textOf(doc, 'n-story')).toBe('Un et deux\n');
  });

  it('puts the caret between the same words when somebody else wrote before them', () => {
    const { doc, history, act } = anOffice();
    act(erase('f-story', 2, 3), 5, 2);
    edit(doc, write('f-story', 0, 'Oui '));

    expect(history.undo()).toMatchObject({ kind: 'text', head: 9 });
    expect(textOf(doc, 'f-story')).toBe('Oui Venez\n');
  });
});

describe('what is remembered of a document', () => {
  it('is what reading it afresh would give, and the same value where nothing changed', () => {
    const { doc, memory, history, type, act } = anOffice();
    const before = readTract(doc, memory);
    type(' ici', 5);
    act({ kind: 'move', objects: [objectId('f')], by: { x: 1, y: 1 } });
    history.undo();
    act({
      kind: 'put-style',
      style: [...before.tract.styles.keys()][0] ?? ('' as never),
      of: 'paragraph',
      name: 'Corps',
      basedOn: null,
      says: { size: 11 },
    });

    const after = readTract(doc, memory);

    expect(after).toEqual(readTract(doc));
    expect(after.tract.objects.find(({ id }) => id === 'a')).toBe(
      before.tract.objects.find(({ id }) => id === 'a'),
    );
  });
});
