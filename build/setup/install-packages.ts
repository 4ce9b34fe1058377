import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PackageNames, packagesFor } from './debian-packages.ts';
import { isRoot } from './folders.mjs';
import { PlainFailure, say } from './plain.mjs';

type Wanted = {
  /** What needs it, as the beginning of a sentence: `Showing a window`. */
  readonly purpose: string;
  /** Asked before and after the installation. */
  readonly missing: () => string[];
};

/** Installs from the system's packages what is missing; does nothing when all is there. */
export function ensureInstalled({ purpose, missing }: Wanted): void {
  const lacking = missing();
  if (lacking.length === 0) return;

  if (!hasProgram('apt-get')) {
    throw new PlainFailure(
      `This machine lacks: ${lacking.join(', ')}.`,
      'Install them with your distribution’s package manager, then run the same command again.',
    );
  }
  if (!isRoot) {
    const packages = packagesFor(lacking).map(nameHere);
    throw new PlainFailure(
      `${purpose} needs system packages that are missing here (${lacking.join(', ')}).`,
      `Run this once, then the same command again:\n\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
  install(lacking);
  const still = missing();
  if (still.length > 0) {
    throw new PlainFailure(
      `These are still missing after installation: ${still.join(', ')}.`,
      'Install them by hand, then run the same command again.',
    );
  }
}

export function hasProgram(name: string): boolean {
  return pathOf(name) !== null;
}

/** Where the search path finds a program. */
export function pathOf(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function install(missing: readonly string[]): void {
  say(`Installing from the system’s packages: ${missing.join(', ')}…`);
  // A failed update is no reason to stop: the lists that are there may do.
  aptGet(['update', '-qq']);
  const packages = packagesFor(missing).map(nameHere);
  const result = aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (result.status === 0) return;
  throw new PlainFailure(
    `The system packages could not be installed. apt-get said:\n${lastLines(result.stderr)}`,
    `Run it yourself to see more:\n\n  apt-get update && apt-get install -y ${packages.join(' ')}`,
  );
}

function aptGet(commandArguments: readonly string[]) {
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...commandArguments], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

// The older name when nobody can say: newer systems still answer to it.
function nameHere(names: PackageNames): string {
  return names.find(isKnown) ?? names.at(-1) ?? names[0];
}

function isKnown(name: string): boolean {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name]).status === 0;
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-8).join('\n');
}
