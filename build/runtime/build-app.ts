import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../setup/folders.mjs';
import { holdingLock } from '../setup/lock.mjs';
import { PlainFailure, say } from '../setup/plain.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'package.json',
  'package-lock.json',
  'build/electron.vite.config.ts',
];
const out = join(projectRoot, 'out');
const stamp = join(out, 'sources.sha256');

/** Builds the application into `out/`, unless that was done from these very sources. */
export async function buildApp(): Promise<void> {
  await holdingLock(join(projectRoot, 'node_modules/.permanence-build.lock'), async () => {
    const hash = sourcesHash();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
    say('Building the application…');
    rmSync(out, { recursive: true, force: true });
    runElectronVite();
    mkdirSync(out, { recursive: true });
    writeFileSync(stamp, hash);
  });
}

function runElectronVite(): void {
  const tool = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js');
  const config = join(projectRoot, 'build/electron.vite.config.ts');
  const result = spawnSync(process.execPath, [tool, 'build', '--config', config], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  if (result.status === 0) return;
  throw new PlainFailure(
    `The application could not be built:\n${result.stdout ?? ''}${result.stderr ?? ''}`,
    'If the sources are untouched, delete the folder node_modules and run the same command again.',
  );
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesAt(join(projectRoot, source)))) {
    hash.update(`\0${relative(projectRoot, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSyncOrNull(path);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readdirSyncOrNull(path: string) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true });
  } catch {
    return null;
  }
}
