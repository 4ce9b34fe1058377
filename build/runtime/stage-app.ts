import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder, isRoot, projectRoot } from '../setup/folders.mjs';
import { PlainFailure } from '../setup/plain.mjs';

const keptForMs = 24 * 3_600_000;

/**
 * The folder Electron is pointed at. As root a readable copy of what was built, because the project
 * may lie where the ordinary user that runs the window cannot look.
 */
export function stageApp(): string {
  if (!existsSync(join(projectRoot, 'out/main/main.cjs'))) {
    throw new PlainFailure('The application has not been built yet.', 'Run `npm run build` first.');
  }
  if (!isRoot) return projectRoot;

  const shelf = join(cacheFolder(), 'apps');
  mkdirSync(shelf, { recursive: true });
  const place = join(shelf, contentHash());
  if (!existsSync(place)) copyTo(place, shelf);
  const now = new Date();
  utimesSync(place, now, now);
  forgetOldCopies(shelf);
  return place;
}

function copyTo(place: string, shelf: string): void {
  const workshop = mkdtempSync(join(shelf, '.staging-'));
  const draft = join(workshop, 'app');
  mkdirSync(draft, { mode: 0o755 });
  for (const part of ['package.json', 'out']) {
    cpSync(join(projectRoot, part), join(draft, part), { recursive: true });
  }
  try {
    renameSync(draft, place);
  } catch (cause) {
    // Two runs staged the same contents at once: either copy will do.
    if (!existsSync(place)) throw cause;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function contentHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package.json')));
  const out = join(projectRoot, 'out');
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash.update(`\0${relative(out, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function forgetOldCopies(shelf: string): void {
  for (const name of readdirSync(shelf)) {
    const copy = join(shelf, name);
    const age = Date.now() - (statSync(copy, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > keptForMs) rmSync(copy, { recursive: true, force: true });
  }
}
