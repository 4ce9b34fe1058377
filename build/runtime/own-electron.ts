import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { downloadArtifact } from '@electron/get';
import { cacheFolder, projectRoot } from '../setup/folders.mjs';
import type { RuntimeRecipe } from './make-runtime.ts';
import { unzip } from './unzip.ts';

const fromHere = createRequire(import.meta.url);
const patienceMs = 10_000;

/** The Electron that is shipped, as `package.json` names it. Needs its makers' download place. */
export const ownElectron: RuntimeRecipe = {
  version: electronVersion(),
  origin: 'the download of its makers',
  fill: async (folder) => unzip(await download(), folder, (name) => name),
};

function electronVersion(): string {
  const manifest = readFileSync(join(projectRoot, 'node_modules/electron/package.json'), 'utf8');
  // A package's own manifest always names its version.
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

// Gives up when nothing arrives for a while, whether nobody answers or the line is cut.
async function download(): Promise<string> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  const gaveUp = new Promise<never>((_resolve, reject) => {
    patience.signal.addEventListener('abort', () =>
      reject(new Error('nothing arrived for ten seconds')),
    );
  });
  const arrived = downloadArtifact({
    version: ownElectron.version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    cacheRoot: join(cacheFolder(), 'downloads'),
    checksums: fromHere('electron/checksums.json'),
    downloadOptions: {
      quiet: true,
      signal: patience.signal,
      getProgressCallback: async () => {
        timer.refresh();
      },
    },
  });
  try {
    return await Promise.race([arrived, gaveUp]);
  } finally {
    clearTimeout(timer);
  }
}
