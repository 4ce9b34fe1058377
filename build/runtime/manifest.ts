import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

type FileFacts = { readonly size: number; readonly mtimeMs: number; readonly sha256: string };

export type RuntimeManifest = {
  readonly recipe: number;
  readonly version: string;
  readonly origin: string;
  readonly files: Readonly<Record<string, FileFacts>>;
};

export type RuntimeState =
  | { readonly kind: 'intact' }
  | { readonly kind: 'broken'; readonly reason: string };

/** Changes whenever the way runtimes are made changes, so that older ones are made anew. */
const recipe = 1;

export function manifestFile(folder: string): string {
  return `${folder}.json`;
}

export async function writeManifest(
  folder: string,
  identity: { readonly version: string; readonly origin: string; readonly describes: string },
): Promise<void> {
  const files: Record<string, FileFacts> = {};
  for (const path of await filesUnder(identity.describes)) {
    const { size, mtimeMs } = await stat(join(identity.describes, path));
    files[path] = {
      size,
      mtimeMs: Math.floor(mtimeMs),
      sha256: await sha256Of(join(identity.describes, path)),
    };
  }
  const { version, origin } = identity;
  const manifest: RuntimeManifest = { recipe, version, origin, files };
  writeFileSync(manifestFile(folder), JSON.stringify(manifest));
}

/** Null when there is none, or none that this version of the build made. */
export function readManifest(folder: string): RuntimeManifest | null {
  try {
    // We wrote this file ourselves; a damaged one fails here or at the comparison.
    const manifest = JSON.parse(readFileSync(manifestFile(folder), 'utf8')) as RuntimeManifest;
    return manifest.recipe === recipe ? manifest : null;
  } catch {
    return null;
  }
}

/** Sizes and dates each time; contents where those differ, or everywhere with `readEverything`. */
export async function inspectRuntime(
  folder: string,
  manifest: RuntimeManifest,
  { readEverything }: { readonly readEverything: boolean },
): Promise<RuntimeState> {
  const found = await filesUnder(folder).catch(() => []);
  const foreign = found.find((path) => !Object.hasOwn(manifest.files, path));
  if (foreign !== undefined) return broken(`${foreign} does not belong there`);

  for (const [path, expected] of Object.entries(manifest.files)) {
    const actual = await stat(join(folder, path)).catch(() => null);
    if (actual === null) return broken(`${path} is missing`);
    if (actual.size !== expected.size) return broken(`${path} has another size`);
    const mustRead = readEverything || Math.floor(actual.mtimeMs) !== expected.mtimeMs;
    if (mustRead && (await sha256Of(join(folder, path))) !== expected.sha256) {
      return broken(`${path} has other contents`);
    }
  }
  return { kind: 'intact' };
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function broken(reason: string): RuntimeState {
  return { kind: 'broken', reason };
}
