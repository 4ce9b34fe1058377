import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { launchOffice, type Office } from '../../e2e/harness/office.ts';
import type { Bench } from '../page/bench-page.ts';
import { readableFolder } from './readable-folder.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pageFolder = fileURLToPath(new URL('../page', import.meta.url));

/** The built application with the bench's page in place of its own, in a folder that is forgotten at the end. */
export async function buildBenchApp(): Promise<{
  readonly folder: string;
  readonly forget: () => void;
}> {
  const folder = readableFolder('bench-app');
  for (const part of ['package.json', 'out']) {
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
      emptyOutDir: false,
      target: 'chrome130',
      rolldownOptions: { input: join(pageFolder, 'bench.html') },
    },
  });
  // The window may go nowhere but to its first page: the bench's takes its place.
  renameSync(join(folder, 'out/renderer/bench.html'), join(folder, 'out/renderer/index.html'));
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function openBench(appFolder: string, profileDir: string): Promise<Office> {
  const office = await launchOffice({ appFolder, profileDir });
  await office.page.waitForFunction(() => 'bench' in globalThis);
  office.page.setDefaultTimeout(0);
  return office;
}

/** For use inside `page.evaluate`: the page's own functions, typed. */
export type BenchWindow = { readonly bench: Bench };

/** Megabytes that the renderer processes of a window hold. */
export async function rendererMegabytes(office: Office): Promise<number> {
  const kilobytes = await office.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1_024;
}
