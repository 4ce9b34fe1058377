import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The grid alone, over 200,000 rows of nobody's: `vite build tests/workbench/grid`. Never shipped. */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../../out/workbench-grid',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
