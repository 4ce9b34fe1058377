import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { townsModule } from '../../build/places/towns-module.ts';

/** The screens in a browser without Electron: `vite build tests/workbench`. Never shipped. */
export default defineConfig({
  base: './',
  plugins: [react(), townsModule()],
  build: {
    outDir: '../../out/workbench',
    emptyOutDir: true,
    target: 'chrome130',
    minify: false,
    reportCompressedSize: false,
  },
});
