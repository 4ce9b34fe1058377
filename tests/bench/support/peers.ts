import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchOffice, type Office } from '../../e2e/harness/office.ts';
import { readableFolder } from './readable-folder.ts';
import { say } from './say.ts';

export const peersFolder = fileURLToPath(new URL('../peers', import.meta.url));

/** Installs what we measure against, once, from the registry; never part of the product. */
export function installPeers(): void {
  if (peerNames().every((name) => existsSync(join(peersFolder, 'node_modules', name)))) return;
  say('Installing the peers…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function peerNames(): string[] {
  // Ours, and npm's own form.
  const manifest = JSON.parse(readFileSync(join(peersFolder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies);
}

/** Each with the script that is bundled for it. */
const pages = { 'blank.html': null, 'peer.html': 'peer-page', 'table.html': 'table-page' } as const;

/** A window of the same Electron with nothing of ours in it. */
export async function openPeerWindow(page: keyof typeof pages): Promise<Office> {
  const folder = readableFolder('peers');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'peers', version: '1.0.0', main: 'main.cjs' }),
  );
  copyFileSync(join(peersFolder, 'main.cjs'), join(folder, 'main.cjs'));
  copyFileSync(join(peersFolder, page), join(folder, page));
  const script = pages[page];
  if (script !== null) await bundle(script, folder);
  const office = await launchOffice({ appFolder: folder, env: { PEER_PAGE: page } });
  return {
    ...office,
    close: async () => {
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// A page opened as a file loads no modules: one classic script.
async function bundle(script: string, outDir: string): Promise<void> {
  installPeers();
  await build({
    root: peersFolder,
    logLevel: 'error',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome130',
      lib: {
        entry: join(peersFolder, `${script}.js`),
        formats: ['iife'],
        name: 'peerPage',
        fileName: () => `${script}.bundle.js`,
      },
    },
  });
}
