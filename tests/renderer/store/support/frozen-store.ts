import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import type { Guard } from '#shared/ipc/safety.ts';
import { metaPlace } from '../../../../renderer/store/database/sealed-store.ts';
import { tableNames } from '../../../../renderer/store/database/tables.ts';
import { readSnapshotParts } from '../../../../renderer/store/safety/snapshot-container.ts';
import { fromHex } from '../../../../renderer/store/sealed/bytes.ts';
import { aComputer, type Computer } from './an-office.ts';

export type FrozenStore = {
  readonly storeKey: string;
  readonly guard: Guard;
  readonly people: readonly (readonly [string, string | null, string | null])[];
  readonly problems: readonly string[];
  readonly waiting: number;
  readonly undoable: readonly (readonly [string, string])[];
};

/** A computer with a store that a released version left behind, byte for byte. Never made again, never edited. */
export async function aFrozenStore(format: number) {
  const folder = new URL(`../../../fixtures/store-${format}/`, import.meta.url);
  const frozen: FrozenStore = JSON.parse(readFileSync(new URL('store.json', folder), 'utf8'));
  const set = readSnapshotParts([new Uint8Array(readFileSync(new URL('snapshot.bin', folder)))]);
  if (set === null) throw new Error('the fixture cannot be read');
  const computer: Computer = aComputer();
  computer.boot();
  computer.key.set(fromHex(frozen.storeKey));
  const dexie = new Dexie(frozen.guard.database);
  // The tables that were there in that format, and no others.
  const tables = [
    ...Object.keys(frozen.guard.tables).filter((name) => name !== 'numbered'),
    'meta',
  ];
  dexie.version(format).stores(Object.fromEntries(tables.map((name) => [name, 'id'])));
  await dexie.open();
  for (const name of tableNames.filter((table) => tables.includes(table))) {
    await dexie.table(name).bulkPut([...set.tables[name]]);
  }
  await dexie.table('meta').put({ id: metaPlace.id, sealed: set.meta });
  dexie.close();
  computer.disk.guard = { kind: 'read', guard: frozen.guard };
  return { computer, frozen };
}
