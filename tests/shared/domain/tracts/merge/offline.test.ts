import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openHistory } from '#shared/domain/tracts/document/history/open-history.ts';
import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { add, aShape, aTable, aTextFrame, aTract, edit } from '../../../../builders/a-tract.ts';
import {
  anyIntents,
  type Intent,
  intentsOf,
  kindsBut,
  makeEdit,
} from '../../../../builders/some-edits.ts';

function offices(count: number): readonly Y.Doc[] {
  const first = aTract();
  edit(first, add(aTextFrame('f'), 'Votez dimanche.\nGel des loyers.'), add(aTextFrame('g')));
  edit(first, add(aShape('a')), add(aShape('b')), add(aTable('t')));
  const copies = Array.from({ length: count }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = index + 1;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
    return doc;
  });
  return copies;
}

/** Edits as they were meant, each with a stamp of its own; a refusal is an answer too. */
function work(doc: Y.Doc, intents: readonly Intent[], author: string) {
  const memory = openMemory(doc);
  for (const [index, intent] of intents.entries()) {
    const made = makeEdit(doc, intent, { stamp: `${author}${index}`, memory });
    if (made) {
      applyEdit(doc, made, { origin: author, memory });
    }
  }
  expect(readTract(doc, memory)).toEqual(readTract(doc));
  memory.close();
}

function meet(docs: readonly Y.Doc[]) {
  for (const update of docs.map((doc) => Y.encodeStateAsUpdate(doc))) {
    for (const doc of docs) {
      Y.applyUpdate(doc, update);
    }
  }
}

const allText = (doc: Y.Doc) => [...readTract(doc).tract.stories.values()].map(flatText).join('');

const stampsIn = (text: string) => text.match(/<[^<>]*>/g) ?? [];

/** What a merge may leave to be told; damage it may not. */
const told = ['thread-cut', 'group-cut', 'style-cut', 'story-unshown', 'no-page'];

describe('offices that edited offline', () => {
  it('read the same tract afterwards, in which nothing is damaged, whatever they did', () => {
    const sessions = fc.array(anyIntents(12), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(sessions, sessions, (morning, evening) => {
        const docs = offices(3);
        for (const [round, session] of [morning, evening].entries()) {
          for (const [index, intents] of session.entries()) {
            const doc = docs[index];
            if (doc) {
              work(doc, intents, `${'xyz'[index]}${round}`);
            }
          }
          meet(docs);
        }
        const [first, ...others] = docs.map((doc) => readTract(doc));
        expect(first?.faults.filter(({ kind }) => !told.includes(kind))).toEqual([]);
        for (const other of others) {
          expect(other).toEqual(first);
        }
      }),
      { numRuns: 70 },
    );
  }, 60_000);

  it('lose no word and double none', () => {
    const writing = intentsOf(kindsBut('paste', 'duplicate-page', 'together'), 14).map((intents) =>
      intents.map((intent) =>
        intent.kind === 'write' ? { ...intent, c: intent.c - (intent.c % 8) } : intent,
      ),
    );
    fc.assert(
      fc.property(writing, writing, (mine, theirs) => {
        const docs = offices(2);
        const [a, b] = docs;
        if (!(a && b)) {
          return;
        }
        const before = allText(a).length;
        work(a, mine, 'x');
        work(b, theirs, 'y');
        const written = [...stampsIn(allText(a)), ...stampsIn(allText(b))].sort();
        const signs = allText(a).length + allText(b).length - before;
        meet(docs);

        expect(stampsIn(allText(a)).sort()).toEqual(written);
        expect(allText(a)).toHaveLength(signs);
      }),
      { numRuns: 70 },
    );
  }, 60_000);

  it('may take back their own work without touching what the other added', () => {
    fc.assert(
      fc.property(anyIntents(10), intentsOf(['add', 'write', 'put-guide'], 10), (mine, theirs) => {
        const docs = offices(2);
        const [a, b] = docs;
        if (!(a && b)) {
          return;
        }
        const nothing = { kind: 'objects', objects: [] } as const;
        const memory = openMemory(a);
        const history = openHistory(a, { origin: {}, memory });
        for (const [index, intent] of mine.entries()) {
          const made = makeEdit(a, intent, { stamp: `x${index}`, memory });
          if (made) {
            history.edit(made, { before: nothing, after: nothing });
          }
        }
        work(b, theirs, 'y');
        const added = readTract(b).tract.objects.filter(({ id }) => id.startsWith('y'));
        const words = stampsIn(allText(b));
        meet(docs);
        while (history.canUndo()) {
          history.undo();
        }

        const after = readTract(a);
        const left = new Set(
          [...after.tract.objects, ...after.tract.bin.objects].map(({ id }) => id),
        );
        expect(added.filter(({ id }) => !left.has(id))).toEqual([]);
        expect(stampsIn(allText(a))).toEqual(expect.arrayContaining(words));
        expect(after.faults.filter(({ kind }) => !told.includes(kind))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the size of a tract', () => {
  it('stays small after 5,000 characters, 200 objects and 3,000 moves', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('f')));
    for (let index = 0; index < 200; index += 1) {
      edit(doc, add(aShape(`object-${index}`)));
    }
    const sample = 'Réunion publique jeudi à la salle des fêtes. ';
    const entry = doc.getMap<Y.Map<unknown>>('objects');
    doc.transact(() => {
      const text = doc.getMap<Y.Text>('stories').get('f-story');
      for (let at = 0; at < 5_000; at += 1) {
        text?.insert(at, sample.charAt(at % sample.length), {});
      }
    });
    for (let move = 0; move < 3_000; move += 1) {
      doc.transact(() =>
        entry.get(`object-${move % 200}`)?.set('position', { x: move / 10, y: 5 }),
      );
    }

    const bytes = Y.encodeStateAsUpdate(doc).byteLength;

    expect(bytes).toBeLessThan(150_000);
  });
});
