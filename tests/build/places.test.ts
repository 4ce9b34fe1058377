import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { townsModule } from '../../build/places/towns-module.ts';
import { projectRoot } from '../../build/setup/folders.mjs';
import type { loadTowns } from '../../renderer/places/load-towns.ts';

type Bundle = { readonly loadTowns: typeof loadTowns };

describe('the towns in the bundle', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'permanence-towns-'));

  beforeAll(async () => {
    await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'error',
      plugins: [townsModule()],
      build: {
        outDir,
        lib: {
          entry: join(projectRoot, 'renderer/places/load-towns.ts'),
          formats: ['es'],
          fileName: 'load-towns',
        },
      },
    });
  });

  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  it('are loaded once, when they are first needed', async () => {
    // What was just built from the module of that name.
    const bundle = (await import(pathToFileURL(join(outDir, 'load-towns.js')).href)) as Bundle;

    const towns = await bundle.loadTowns();

    expect(towns.townsOf('97400')).toEqual(['Saint-Denis']);
    expect(await bundle.loadTowns()).toBe(towns);
  });

  it('lie in a file of their own, of less than 250 kB compressed', () => {
    const [file = ''] = readdirSync(outDir).filter((name) => name.includes('french-towns'));

    expect(gzipSync(readFileSync(join(outDir, file))).length).toBeLessThan(250_000);
    expect(readFileSync(join(outDir, 'load-towns.js')).length).toBeLessThan(20_000);
  });
});
