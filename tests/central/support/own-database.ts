import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCentral } from './central-process.ts';
import { createDatabase, realPostgresUrl } from './test-store.ts';

/** A database for central processes, as the variables they read. */
export type OwnDatabase = {
  readonly variables: Readonly<Record<string, string>>;
  readonly forget: () => Promise<void>;
};

/** An empty one: a directory for PGlite, or a database on the real server. */
export async function emptyDatabase(): Promise<OwnDatabase> {
  if (realPostgresUrl !== undefined) {
    const { url, drop } = await createDatabase(realPostgresUrl);
    return { variables: { DATABASE_URL: url }, forget: drop };
  }
  const directory = await mkdtemp(join(tmpdir(), 'permanence-central-'));
  return {
    variables: { PERMANENCE_DATA: directory },
    forget: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A PGlite directory with the demo in it, to be copied: a new one takes seconds, a copy does not. */
export async function demoDirectory() {
  const folder = await mkdtemp(join(tmpdir(), 'permanence-demo-'));
  const seed = join(folder, 'seed');
  const central = await startCentral({ PERMANENCE_DATA: seed, PERMANENCE_DEMO: '1' });
  await central.stop();
  return {
    copy: async () => {
      const directory = await mkdtemp(join(folder, 'copy-'));
      await cp(seed, directory, { recursive: true });
      return directory;
    },
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}
