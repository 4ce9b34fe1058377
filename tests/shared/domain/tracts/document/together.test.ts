import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { openHistory } from '#shared/domain/tracts/document/history/open-history.ts';
import { noMemory, openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { storiesOf } from '#shared/domain/tracts/document/read/read-stories.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import {
  add,
  aShape,
  aTable,
  aTextFrame,
  aTract,
  edit,
  object,
  objectId,
  textOf,
  write,
} from '../../../../builders/a-tract.ts';
import { type Intent, intentsOf, kindsBut, makeEdit } from '../../../../builders/some-edits.ts';

function aFilledTract(): Y.Doc {
  const doc = aTract();
  edit(doc, add(aTextFrame('f'), 'Votez dimanche.\nGel des loyers.'), add(aTextFrame('g')));
  edit(doc, add(aShape('a')), add(aShape('b')), add(aTable('t')));
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const nothing = { kind: 'objects', objects: [] } as const;
const select = { before: nothing, after: nothing };
const plain = (doc: Y.Doc) => JSON.stringify(Y.encodeStateAsUpdate(doc));

/** Everything but what lies in the bin, where an undo leaves what was new. */
function shownIn(doc: Y.Doc) {
  const { tract } = readTract(doc);
  const { bin: _bin, stories, styles, ...rest } = tract;
  return {
    ...rest,
    styles: [...styles.values()].filter(({ deleted }) => !deleted),
    stories: tract.objects.flatMap(storiesOf).map((id) => stories.get(id)),
  };
}

/** Each was meant for what those before it had left; the first refusal, if any, ends it. */
function oneAfterTheOther(doc: Y.Doc, intents: readonly Intent[]) {
  const edits: TractEdit[] = [];
  for (const [index, intent] of intents.entries()) {
    const made = makeEdit(doc, intent, { stamp: `s${index}`, memory: noMemory });
    if (made) {
      edits.push(made);
      if (!applyEdit(doc, made, { origin: 'test' }).ok) {
        return { edits, refusedAt: edits.length - 1 };
      }
    }
  }
  return { edits, refusedAt: null };
}

describe('edits done together', () => {
  it('leave what they would have left one after the other, or nothing at all, and are taken back in one step', () => {
    fc.assert(
      fc.property(intentsOf(kindsBut('together'), 8), (intents) => {
        const doc = aFilledTract();
        const memory = openMemory(doc);
        const history = openHistory(doc, { origin: {}, memory });
        const before = { shown: shownIn(doc), bytes: plain(doc) };
        const apart = copyOf(doc);
        const { edits, refusedAt } = oneAfterTheOther(apart, intents);

        const done = history.edit({ kind: 'together', edits }, select);

        if (refusedAt !== null) {
          expect(done).toMatchObject({ ok: false, error: { at: refusedAt } });
          expect(plain(doc)).toBe(before.bytes);
          return;
        }
        expect(done.ok).toBe(true);
        expect(readTract(doc, memory)).toEqual(readTract(apart));
        history.undo();
        expect(history.canUndo()).toBe(false);
        expect(shownIn(doc)).toEqual(before.shown);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('are done to what those before them made, and said to others as one change', () => {
    const doc = aFilledTract();
    let changes = 0;
    doc.on('update', () => {
      changes += 1;
    });

    edit(doc, {
      kind: 'together',
      edits: [
        write('g-story', 0, 'Suite'),
        { kind: 'set', objects: [objectId('g')], properties: { opacity: 0.5 } },
        { kind: 'together', edits: [{ kind: 'delete', objects: [objectId('a')] }] },
        { kind: 'restore', objects: [objectId('a')] },
      ],
    });

    expect(textOf(doc, 'g-story')).toBe('Suite\n');
    expect(object(doc, 'a')?.deleted).toBe(false);
    expect(changes).toBe(1);
  });

  it('thread a frame that they themselves add, and take it back with one undo', () => {
    const doc = aFilledTract();
    const memory = openMemory(doc);
    const history = openHistory(doc, { origin: {}, memory });

    history.edit(
      {
        kind: 'together',
        edits: [
          add(aTextFrame('n')),
          { kind: 'thread', from: objectId('f'), to: objectId('n') },
          { kind: 'move', objects: [objectId('n')], by: { x: 3, y: 0 } },
        ],
      },
      select,
    );
    expect(object(doc, 'n')).toMatchObject({ story: 'f-story', position: { x: 13 } });

    history.undo();
    expect(object(doc, 'n')?.deleted).toBe(true);
    expect(object(doc, 'f')).toMatchObject({ next: null });
    expect(history.canUndo()).toBe(false);
  });

  it('do nothing when there are none', () => {
    const doc = aFilledTract();
    const before = plain(doc);

    expect(applyEdit(doc, { kind: 'together', edits: [] }, { origin: 'test' }).ok).toBe(true);
    expect(plain(doc)).toBe(before);
  });
});
