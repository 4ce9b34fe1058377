import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readableFolder } from '../../bench/support/readable-folder.ts';
import { launchOffice, type Office } from '../../e2e/harness/office.ts';
import type { GridPage } from './grid-page.tsx';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pageFolder = fileURLToPath(new URL('.', import.meta.url));

export type SheetWindow = { readonly gridPage: GridPage };

/** The built application with the grid's page in place of its own: the real window, its policy and its sandbox. */
export async function openSheet(): Promise<Office> {
  const folder = readableFolder('grid-app');
  for (const part of ['package.json', 'out/main', 'out/preload']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  await build({
    root: pageFolder,
    configFile: join(pageFolder, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(folder, 'out/renderer'), emptyOutDir: true },
  });
  const office = await launchOffice({ appFolder: folder });
  await office.page.getByRole('row').nth(8).waitFor();
  const close = async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...office, close };
}
