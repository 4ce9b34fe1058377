import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { PgliteConnection } from './pglite-store.ts';

const int8 = 20;

type Place = Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>;

/** A PGlite in this thread: on a directory, or in memory when none is given. */
export async function openPglite(place: Place): Promise<PgliteConnection> {
  const database = await PGlite.create({ ...place, parsers: { [int8]: Number } });
  return {
    query: async (text, params) => (await database.query(text, [...params])).rows,
    script: async (text) => (await database.exec(text)).at(-1)?.rows ?? [],
    close: () => database.close(),
  };
}
