import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc } from 'yjs';
import { scopeOf } from '#shared/domain/scope.ts';
import { createHeldRows } from '../../../renderer/store/memory/held-rows.ts';
import { createKeptRecords } from '../../../renderer/store/memory/kept-records.ts';
import { createOutbox } from '../../../renderer/store/memory/outbox.ts';
import { piecesToJoin } from '../../../renderer/store/tracts/pieces-to-join.ts';
import { aComputer } from './support/an-office.ts';

const uuid = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const here = { scope: scopeOf(uuid(1), 'tracts'), rev: 1 } as const;

function someRecords() {
  const held = createHeldRows();
  const records = createKeptRecords(held, createOutbox());
  const put = (id: string, tract: string) => {
    held.put({ ...here, entity: 'tract-update', id, fields: { tract, update: 'AAAA' } });
    records.refresh([id]);
  };
  const drop = (id: string) => {
    held.drop(id);
    records.refresh([id]);
  };
  return { records, put, drop };
}

describe('the pieces of a leaflet', () => {
  it('are those that name it, whatever came and went', () => {
    const act = fc.record({ piece: fc.nat(8), tract: fc.nat(2), stays: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { records, put, drop } = someRecords();
        for (const { piece, tract, stays } of acts) {
          if (stays) put(uuid(100 + piece), uuid(tract));
          else drop(uuid(100 + piece));
        }
        for (const tract of [0, 1, 2].map(uuid)) {
          const named = records.all('tract-update').filter(({ fields }) => fields.tract === tract);
          expect(new Set(records.piecesOf(tract))).toEqual(new Set(named));
        }
      }),
    );
  });

  it('are found among 500 leaflets of 40 pieces without looking at the others', () => {
    const { records, put } = someRecords();
    for (let at = 0; at < 20_000; at += 1) put(uuid(1_000 + at), uuid(at % 500));

    const started = performance.now();
    const counts = Array.from({ length: 500 }, (_, at) => records.piecesOf(uuid(at)).length);

    expect(new Set(counts)).toEqual(new Set([40]));
    // A look at all of them for each took 1,000 ms and more.
    expect(performance.now() - started).toBeLessThan(250);
  });
});

describe('pieces that are joined', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4_000_000 }), { maxLength: 200 });

  it('never come to more than a quarter of what a piece may hold, and no large one is written again', () => {
    fc.assert(
      fc.property(sizes, (lengths) => {
        const sets = piecesToJoin(lengths.map((length, id) => ({ id, length })));
        const joined = sets.flat();

        expect(new Set(joined).size).toBe(joined.length);
        for (const set of sets) {
          expect(set.length).toBeGreaterThan(1);
          expect(set.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(1_000_000);
        }
      }),
    );
  });

  it('leave no more than 64 small ones and a few more', () => {
    const small = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 65, maxLength: 300 });
    fc.assert(
      fc.property(small, (lengths) => {
        const sets = piecesToJoin(lengths.map((length, id) => ({ id, length })));
        return lengths.length - sets.flat().length + sets.length < 16;
      }),
    );
  });

  it('are kept, however large the leaflet has become, and the save does not fail', async () => {
    const store = await aComputer().work();
    const [section] = await store.tractSections();
    const scope = section?.scope ?? expect.fail('there is no section');
    const doc = new Doc();
    const pieces: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => pieces.push(update));
    const fields = { name: 'Journal' };
    doc.getText('words').insert(0, 'début ');
    const made = await store.createTract({ scope, fields, update: pieces[0] ?? new Uint8Array() });
    const id = made.ok ? made.value : expect.fail(made.error.kind);

    for (let at = 1; at <= 64; at += 1) {
      doc.getText('words').insert(0, String(at % 10).repeat(at <= 5 ? 700_000 : 1));
      const saved = await store.addToTract({ id, update: pieces.at(-1) ?? new Uint8Array() });
      expect(saved.ok).toBe(true);
    }

    const read = new Doc();
    const { ids, updates } = await store.tractPieces({ id, known: [] });
    for (const update of updates) applyUpdate(read, update);
    expect(read.getText('words').length).toBe(doc.getText('words').length);
    expect(ids.length).toBeLessThan(20);
  });
});
