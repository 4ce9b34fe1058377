import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import postcssPresetMantine from 'postcss-preset-mantine';
import { townsModule } from './places/towns-module.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// The oldest engine the same code runs on: the test vehicle, Electron 33 (Chromium 130, Node 20.18).
const nodeTarget = 'node20.18';
const pageTarget = 'chrome130';

// Everything is bundled: the packed application carries no node_modules.
const bundled = {
  externalizeDeps: false,
  sourcemap: false,
  minify: false,
  reportCompressedSize: false,
} as const;

export default defineConfig({
  main: {
    root: fromRoot('.'),
    build: {
      ...bundled,
      target: nodeTarget,
      outDir: fromRoot('out/main'),
      rollupOptions: {
        input: {
          main: fromRoot('electron/main.ts'),
          'parse-process': fromRoot('electron/files/parse-process.ts'),
          'derive-thread': fromRoot('electron/keys/derive-thread.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    root: fromRoot('.'),
    build: {
      ...bundled,
      target: nodeTarget,
      outDir: fromRoot('out/preload'),
      rollupOptions: {
        input: { preload: fromRoot('electron/preload.ts') },
        // A sandboxed preload is one CommonJS file: it can require nothing beside it.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: fromRoot('renderer'),
    base: './',
    plugins: [react(), townsModule()],
    worker: { format: 'es' },
    css: { postcss: { plugins: [postcssPresetMantine()] } },
    build: {
      ...bundled,
      minify: true,
      target: pageTarget,
      outDir: fromRoot('out/renderer'),
      emptyOutDir: true,
      // The policy allows no `data:` scripts or fonts: every asset stays a file.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: fromRoot('renderer/index.html'),
        output: {
          // Where several parts of the page share schemas, those would be made before the page's first line is run.
          codeSplitting: {
            groups: [{ name: 'schemas', test: /node_modules\/zod\/|no-eval\.ts$/ }],
          },
        },
      },
    },
  },
});
