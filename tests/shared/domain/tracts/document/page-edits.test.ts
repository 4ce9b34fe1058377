import { describe, expect, it } from 'vitest';
import { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { threadsOf } from '#shared/domain/tracts/document/read/threads-of.ts';
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
  storyId,
  textOf,
} from '../../../../builders/a-tract.ts';

describe('pages', () => {
  it('are added, moved, duplicated with their objects, deleted and restored', () => {
    const doc = aTract();
    const copy = PageId.parse('d-page');
    edit(doc, add(aTextFrame('f'), 'Venez'), {
      kind: 'duplicate-page',
      page: frontPage,
      stamp: 'd',
    });
    const ids = () => readTract(doc).tract.pages.map(({ id }) => id);
    expect(ids()).toEqual([frontPage, copy, backPage]);
    expect(textOf(doc, 'd-t0')).toBe('Venez\n');

    edit(doc, { kind: 'move-page', page: copy, after: null });
    expect(ids()).toEqual([copy, frontPage, backPage]);

    edit(doc, { kind: 'delete-page', page: copy });
    expect(ids()).toEqual([frontPage, backPage]);
    expect(names(doc)).toEqual(['f']);

    edit(doc, { kind: 'restore-page', page: copy });
    expect(names(doc)).toEqual(['f', 'd-0']);
  });

  it('keep at least one', () => {
    const doc = aTract();
    edit(doc, { kind: 'delete-page', page: frontPage });

    const last = applyEdit(doc, { kind: 'delete-page', page: backPage }, { origin: 'test' });

    expect(last).toMatchObject({ ok: false, error: { kind: 'last-page' } });
  });

  it('show the objects of their master under their own', () => {
    const doc = aTract();
    const master = PageId.parse('m');
    const setup = readTract(doc).tract.pages[0]?.setup;
    if (setup) {
      edit(
        doc,
        { kind: 'add-page', id: master, as: 'master', setup, name: 'Gabarit', after: null },
        add(aShape('own')),
        add(aShape('logo', { page: master })),
        { kind: 'set-page', page: frontPage, properties: { master } },
      );
    }
    const { tract } = readTract(doc);

    const shown = tract.pages.map((page) => paintedObjects(tract, page).map(({ id }) => id));

    expect(shown).toEqual([['logo', 'own'], []]);
  });
});

describe('threads', () => {
  it('lead a story on into an empty frame, and take none of its words when they are parted', () => {
    const doc = aTract();
    const thread = { kind: 'thread', from: objectId('f'), to: objectId('g') } as const;
    edit(doc, add(aTextFrame('f'), 'Un'), add(aTextFrame('g')), thread);
    const line = threadsOf(readTract(doc).tract).get(storyId('f-story'));
    expect(line?.map(({ id }) => id)).toEqual(['f', 'g']);

    edit(doc, { kind: 'unthread', from: objectId('f'), story: storyId('n') });

    expect(textOf(doc, 'f-story')).toBe('Un\n');
    expect(object(doc, 'g')).toMatchObject({ story: 'n', next: null });
    expect(readTract(doc).faults).toEqual([]);
  });

  it('do not lead into a frame that has its own text', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('f'), 'Un'), add(aTextFrame('g'), 'Deux'));

    const refused = applyEdit(
      doc,
      { kind: 'thread', from: objectId('f'), to: objectId('g') },
      { origin: 'test' },
    );

    expect(refused).toMatchObject({ ok: false, error: { kind: 'has-text' } });
  });

  it('pass over a deleted frame, which takes its place again when it comes back', () => {
    const doc = aTract();
    edit(
      doc,
      ...['f', 'g', 'h'].map((id) => add(aTextFrame(id))),
      { kind: 'thread', from: objectId('f'), to: objectId('g') },
      { kind: 'thread', from: objectId('g'), to: objectId('h') },
      { kind: 'delete', objects: [objectId('g')] },
    );
    const line = () =>
      threadsOf(readTract(doc).tract)
        .get(storyId('f-story'))
        ?.map(({ id }) => id);
    expect(line()).toEqual(['f', 'h']);

    edit(doc, { kind: 'restore', objects: [objectId('g')] });
    expect(line()).toEqual(['f', 'g', 'h']);
  });
});
