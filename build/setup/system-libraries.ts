import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PackageNames, packagesFor } from './debian-packages.ts';
import { isRoot } from './folders.mjs';
import { PlainFailure, say } from './plain.mjs';

type Needs = { readonly electron: string; readonly virtualScreen: boolean };

const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** Installs what a window needs from the system and does not find; does nothing when all is there. */
export function ensureSystemLibraries(needs: Needs): void {
  if (process.platform !== 'linux') return;
  const missing = missingFromSystem(needs);
  if (missing.length === 0) return;

  if (!hasProgram('apt-get')) {
    throw new PlainFailure(
      `This machine lacks: ${missing.join(', ')}.`,
      'Install them with your distribution’s package manager, then run the same command again.',
    );
  }
  if (!isRoot) {
    const packages = packagesFor(missing).map(nameHere);
    throw new PlainFailure(
      `Showing a window needs system packages that are missing here (${missing.join(', ')}).`,
      `Run this once, then the same command again:\n\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
  install(missing);
  const still = missingFromSystem(needs);
  if (still.length > 0) {
    throw new PlainFailure(
      `These are still missing after installation: ${still.join(', ')}.`,
      'Install them by hand, then run the same command again.',
    );
  }
}

function missingFromSystem({ electron, virtualScreen }: Needs): string[] {
  const missing = missingLibraries(electron);
  if (virtualScreen && !hasProgram('Xvfb')) missing.push('Xvfb');
  if (!fontFolders.some(holdsFont)) missing.push('fonts');
  return missing;
}

function missingLibraries(executable: string): string[] {
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  // Without ldd there is nothing to ask; Electron itself will name the first library it lacks.
  if (error) return [];
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
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

function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));
}

function holdsFont(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.some((file) => /\.(ttf|otf|ttc)$/i.test(file));
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-8).join('\n');
}
