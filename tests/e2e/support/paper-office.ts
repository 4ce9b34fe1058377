import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildApp } from '../../../build/runtime/build-app.ts';
import { launchOffice, type Office } from '../harness/office.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pageFolder = fileURLToPath(new URL('../paper-page', import.meta.url));

/** The built application with the paper page in place of its own: same main, same policy, same Worker. */
export async function openPaperOffice(): Promise<Office> {
  await buildApp();
  const folder = temporaryFolder('paper-app');
  // The application runs as another, ordinary user.
  chmodSync(folder, 0o755);
  for (const part of ['package.json', 'out/main', 'out/preload']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  await build({
    root: pageFolder,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
    },
  });
  const office = await launchOffice({ appFolder: folder });
  await office.page.waitForFunction(() => 'paperPage' in globalThis);
  const close = async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...office, close };
}
