import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { openDocument } from '#shared/domain/tracts/document/open-document.ts';
import { mergeTracts } from '#shared/domain/tracts/merge/merge-tracts.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  backPage,
  edit,
  object,
  objectId,
  textOf,
  write,
} from '../../../../builders/a-tract.ts';

const set = (id: string, properties: Record<string, unknown>): TractEdit => ({
  kind: 'set',
  objects: [objectId(id)],
  properties,
});

/** Two offices from one tract; what each does, and what the merge tells. */
function merge(mine: readonly TractEdit[], theirs: readonly TractEdit[]) {
  const first = aTract();
  edit(first, add(aTextFrame('f'), 'Venez'), add(aTextFrame('g')), add(aShape('a')));
  edit(first, add(aShape('back', { page: backPage })));
  const before = Y.encodeStateAsUpdate(first);
  const [ours, others] = [mine, theirs].map((edits, index) => {
    const doc = new Y.Doc();
    doc.clientID = index + 1;
    Y.applyUpdate(doc, before);
    edit(doc, ...edits);
    return Y.encodeStateAsUpdate(doc);
  });
  const merged = ours && others ? mergeTracts({ before, mine: ours, theirs: others }) : null;
  if (!merged?.ok) {
    throw new Error('The merge failed.');
  }
  const doc = openDocument([merged.value.bytes]);
  if (!doc.ok) {
    throw new Error('The merge cannot be read.');
  }
  return { doc: doc.value, journal: merged.value.journal };
}

describe('the journal of a merge', () => {
  it('is empty when the two did not meet', () => {
    const { doc, journal } = merge(
      [set('a', { name: 'Fond' }), write('f-story', 5, ' tous')],
      [set('a', { opacity: 0.5 }), write('f-story', 0, 'Oui, '), add(aShape('b'))],
    );

    expect(journal).toEqual([]);
    expect(textOf(doc, 'f-story')).toBe('Oui, Venez tous\n');
    expect(object(doc, 'a')).toMatchObject({ name: 'Fond', opacity: 0.5 });
  });

  it('says which value was replaced by whom, and puts it back', () => {
    const { doc, journal } = merge([set('a', { opacity: 0.2 })], [set('a', { opacity: 0.8 })]);
    const [entry] = journal;

    expect(journal).toHaveLength(1);
    expect(entry).toMatchObject({ kind: 'replaced', field: 'opacity', by: 'theirs', lost: 0.2 });
    expect(object(doc, 'a')).toMatchObject({ opacity: 0.8 });

    edit(doc, ...(entry?.kind === 'replaced' && entry.restore ? [entry.restore] : []));
    expect(object(doc, 'a')).toMatchObject({ opacity: 0.2 });
  });

  it('says what one deleted while the other wrote in it, and brings it back with both', () => {
    const { doc, journal } = merge(
      [{ kind: 'delete', objects: [objectId('f')] }],
      [write('f-story', 5, ' nombreux')],
    );
    const [entry] = journal;
    expect(entry).toMatchObject({ kind: 'object-deleted-while-edited', object: 'f', by: 'mine' });

    edit(doc, ...(entry?.kind === 'object-deleted-while-edited' ? [entry.restore] : []));
    expect(object(doc, 'f')?.deleted).toBe(false);
    expect(textOf(doc, 'f-story')).toBe('Venez nombreux\n');
  });

  it('says which page one deleted while the other worked on it', () => {
    const { journal } = merge(
      [{ kind: 'move', objects: [objectId('back')], by: { x: 1, y: 0 } }],
      [{ kind: 'delete-page', page: backPage }],
    );

    expect(journal).toEqual([
      expect.objectContaining({ kind: 'page-deleted-while-edited', page: backPage, by: 'theirs' }),
    ]);
  });

  it('keeps the words written into a frame that joined a thread meanwhile', () => {
    const { doc, journal } = merge(
      [{ kind: 'thread', from: objectId('f'), to: objectId('g') }],
      [write('g-story', 0, 'Et après')],
    );

    expect(journal).toEqual([{ kind: 'text-unshown', story: 'g-story', text: 'Et après\n' }]);
    expect(textOf(doc, 'g-story')).toBe('Et après\n');
  });

  it('refuses bytes that are no document', () => {
    const before = Y.encodeStateAsUpdate(aTract());

    expect(mergeTracts({ before, mine: before, theirs: new Uint8Array([1, 2, 3, 250]) })).toEqual({
      ok: false,
      error: { kind: 'unreadable' },
    });
  });
});
