import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aComputer, type Computer } from './support/an-office.ts';
import { contentOf, type Deed, deeds, perform } from './support/random-edits.ts';
import { deleteRaw, type RawDatabase, readRaw, writeRaw } from './support/raw-database.ts';
import { peopleIn } from './support/read-store.ts';

/** What a broken disk, an old backup or a repairing browser does to the records of a table. */
type Harm =
  | {
      readonly kind: 'delete' | 'flip' | 'roll-back';
      readonly table: number;
      readonly record: number;
      readonly byte: number;
    }
  | { readonly kind: 'clear'; readonly table: number }
  | { readonly kind: 'roll-back-all' | 'delete-all' | 'clear-all' | 'lose-guard' }
  | { readonly kind: 'flip-snapshots'; readonly byte: number };

const harm: fc.Arbitrary<Harm> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete' as const, 'flip' as const, 'roll-back' as const),
      table: fc.nat(6),
      record: fc.nat(50),
      byte: fc.nat(5_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('clear' as const), table: fc.nat(6) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'roll-back-all' as const,
        'delete-all' as const,
        'clear-all' as const,
        'lose-guard' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('flip-snapshots' as const), byte: fc.nat(9_000) }),
  },
);

function harmed(now: RawDatabase, before: RawDatabase, harms: readonly Harm[]): RawDatabase {
  let { tables } = now;
  for (const one of harms) {
    if (one.kind === 'roll-back-all' || one.kind === 'delete-all') tables = before.tables;
    else if (one.kind === 'clear-all') {
      tables = Object.fromEntries(Object.keys(tables).map((table) => [table, []]));
    } else if ('table' in one) {
      const names = Object.keys(tables);
      const name = names[one.table % names.length] ?? '';
      tables = {
        ...tables,
        [name]: harmedTable(tables[name] ?? [], before.tables[name] ?? [], one),
      };
    }
  }
  return { ...now, tables };
}

function harmFiles({ disk }: Computer, one: Harm): void {
  if (one.kind === 'lose-guard') disk.guard = { kind: 'damaged' };
  if (one.kind !== 'flip-snapshots') return;
  for (const part of disk.snapshots.flatMap(({ parts }) => parts)) {
    const byte = one.byte % part.length;
    part[byte] = (part[byte] ?? 0) ^ 1;
  }
}

type Records = RawDatabase['tables'][string];

function harmedTable(now: Records, before: Records, one: Harm): Records {
  if (one.kind === 'clear' || !('record' in one)) return [];
  const at = one.record % Math.max(1, now.length);
  const hit = now[at];
  if (hit === undefined) return now;
  if (one.kind === 'delete') return now.filter((_, index) => index !== at);
  if (one.kind === 'roll-back') {
    return now.map((record) => before.find(({ id }) => id === record.id) ?? record);
  }
  const sealed = hit.sealed.slice();
  const byte = one.byte % sealed.length;
  sealed[byte] = (sealed[byte] ?? 0) ^ 1;
  return now.map((record, index) => (index === at ? { ...record, sealed } : record));
}

type History = { readonly first: readonly Deed[]; readonly later: readonly Deed[] };

/** An office that worked, took a snapshot in between perhaps, and was shut down. */
async function worked({ first, later }: History, hasSnapshot: boolean) {
  const computer = aComputer();
  const store = await computer.work();
  for (const one of first) await perform(store, one);
  if (hasSnapshot) await store.snapshot();
  const before = await readRaw(computer.factory);
  for (const one of later) await perform(store, one);
  return { computer, before, content: contentOf(await peopleIn(store)) };
}

const history = fc.record({ first: deeds(6), later: deeds(6) });

// Dexie says when a database is deleted under the program that just ended.
beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
});

describe('a store that was damaged', () => {
  it('is never shown as if nothing had happened, and comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.boolean(),
        fc.array(harm, { minLength: 1, maxLength: 4 }),
        async (deedsDone, hasSnapshot, harms) => {
          const { computer, before, content } = await worked(deedsDone, hasSnapshot);
          const now = await readRaw(computer.factory);
          await writeRaw(computer.factory, harmed(now, before, harms));
          if (harms.some(({ kind }) => kind === 'delete-all')) await deleteRaw(computer.factory);
          for (const one of harms) harmFiles(computer, one);

          const { store, outcome } = await computer.start();

          if (outcome.kind === 'damaged') {
            const restored = await store.restore();
            const { snapshotAt, journalRecords } = outcome.remedy;
            // Where nothing was ever written there is nothing to come back from, and the screen says so.
            if (snapshotAt === null && journalRecords === 0 && !restored.ok) {
              expect(content).toEqual([]);
              return;
            }
            expect(restored).toMatchObject({ ok: true });
          }
          expect(contentOf(await peopleIn(store))).toEqual(content);
          const again = await computer.work();
          expect(contentOf(await peopleIn(again))).toEqual(content);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
