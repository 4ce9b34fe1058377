import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildApp } from '../../../build/runtime/build-app.ts';
import { launchOffice, type Office } from '../harness/office.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The built application with a test's page in place of its own: same main, same policy, same Workers. */
export async function openPageOffice(
  name: 'paper' | 'picture' | 'press',
  global: 'paperPage' | 'picturePage' | 'pressPage',
): Promise<Office> {
  await buildApp();
  const folder = temporaryFolder(`${name}-app`);
  const pageFolder = fileURLToPath(new URL(`../${name}-page`, import.meta.url));
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
  await office.page.waitForFunction((there) => there in globalThis, global);
  const close = async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...office, close };
}
