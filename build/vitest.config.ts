import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { townsModule } from './places/towns-module.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const setup = (file: string) => fileURLToPath(new URL(`./testing/${file}`, import.meta.url));

// LibreOffice, PostgreSQL and Electron need the machine for themselves: those projects run one file at a time.
const oneAtATime = { fileParallelism: false, maxWorkers: 1 } as const;
// Vitest leaves a core to itself, which on two cores leaves half the machine idle.
const asManyAsCores = { maxWorkers: availableParallelism() };

export default defineConfig({
  root,
  cacheDir: 'node_modules/.vite',
  test: {
    passWithNoTests: true,
    // A menu that jsdom cannot see traps no focus; Mantine then prints its whole tree of nodes, thousands of lines of it.
    onConsoleLog: (log) => !log.startsWith('[@mantine/hooks/use-focus-trap]'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{shared,electron,central,build,renderer}/**/*.test.ts'],
          environment: 'node',
          setupFiles: [setup('examples.ts'), setup('indexeddb.ts')],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          ...asManyAsCores,
        },
      },
      {
        extends: true,
        plugins: [react(), townsModule()],
        test: {
          name: 'screens',
          include: ['tests/renderer/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: [setup('examples.ts'), setup('indexeddb.ts'), setup('dom.ts')],
          testTimeout: 20_000,
          css: { modules: { classNameStrategy: 'non-scoped' } },
          ...asManyAsCores,
        },
      },
      {
        extends: true,
        test: {
          name: 'documents',
          include: ['tests/documents/**/*.test.ts'],
          environment: 'node',
          setupFiles: [setup('examples.ts')],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...oneAtATime,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['tests/central/**/*.test.ts'],
          environment: 'node',
          globalSetup: [setup('postgres.ts')],
          setupFiles: [setup('examples.ts')],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...oneAtATime,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: [setup('office.ts')],
          setupFiles: [setup('screen.ts')],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          retry: 0,
          sequence: { concurrent: false },
          // Two at a time were four minutes faster, and about one start in a hundred never answered.
          ...oneAtATime,
        },
      },
    ],
  },
});
