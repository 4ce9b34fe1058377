import { beforeAll, describe, expect, it } from 'vitest';
import { plantedProject } from './planted-project.ts';

const anything = 'export const anything = 1;\n';
const uses = (path: string) => `import { anything } from '${path}';\nconsole.log(anything);\n`;

describe('types', () => {
  it.each(['document.title', 'process.pid', 'crypto.randomUUID()', 'fetch', 'console'])(
    'know no %s in shared/',
    (something) => {
      const project = plantedProject({
        'shared/planted.ts': `export const value = ${something};\n`,
      });

      const said = project.run(
        'typescript/bin/tsc',
        '-p',
        'build/tsconfig/shared.json',
        '--noEmit',
      );

      expect(said).toMatch(/shared\/planted\.ts\(1,\d+\): error TS2(304|584|591)/);
    },
  );
});

describe('arrows', () => {
  const wrongArrows = [
    ['shared-imports-no-program', 'shared/a.ts', '../electron/target.ts'],
    ['shared-is-pure', 'shared/b.ts', 'node:fs'],
    ['shared-is-pure', 'shared/c.ts', 'papaparse'],
    ['domain-knows-no-transport', 'shared/domain/d.ts', '../sync/target.ts'],
    ['result-knows-nothing', 'shared/result.ts', './domain/target.ts'],
    ['renderer-never-shell-nor-server', 'renderer/e.ts', '../electron/target.ts'],
    ['renderer-never-shell-nor-server', 'renderer/f.ts', 'electron'],
    ['renderer-has-no-node', 'renderer/g.ts', 'node:fs'],
    ['electron-never-page-nor-server', 'electron/h.ts', '../renderer/app/target.ts'],
    ['central-never-apps', 'central/i.ts', '../electron/target.ts'],
    ['features-are-islands', 'renderer/features/first/j.ts', '../second/target.ts'],
    ['features-know-no-app', 'renderer/features/first/k.ts', '../../app/target.ts'],
    ['office-serves-features', 'renderer/office/r.ts', '../app/target.ts'],
    ['ui-knows-no-product', 'renderer/ui/l.ts', '#shared/domain/target.ts'],
    ['store-knows-no-screen', 'renderer/store/m.ts', '../app/target.ts'],
    ['screens-reach-the-store-by-hooks', 'renderer/app/n.ts', 'dexie'],
    ['product-never-tests', 'electron/o.ts', '../tests/target.ts'],
    ['no-missing-file', 'electron/p.ts', './nowhere.ts'],
    ['no-circular', 'electron/q.ts', './q.ts'],
  ] as const;
  const targets = [
    'electron/target.ts',
    'renderer/app/target.ts',
    'renderer/features/second/target.ts',
    'shared/domain/target.ts',
    'shared/sync/target.ts',
    'tests/target.ts',
  ];

  let said = '';
  beforeAll(() => {
    const project = plantedProject({
      ...Object.fromEntries(targets.map((file) => [file, anything])),
      ...Object.fromEntries(wrongArrows.map(([, file, imported]) => [file, uses(imported)])),
    });
    said = project.run(
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['--config', 'build/dependency-cruiser.mjs'],
      ...['shared', 'electron', 'renderer', 'central', 'tests'],
    );
  });

  it.each(wrongArrows)('refuse by %s that %s imports %s', (rule, file) => {
    expect(said).toContain(`error ${rule}: ${file}`);
  });
});

describe('style', () => {
  it.each([
    ['noDefaultExport', 'electron/planted.ts', 'export default 1;\n'],
    ['noEnum', 'electron/planted.ts', 'export enum Kind {\n  One,\n}\n'],
    ['noNonNullAssertion', 'electron/planted.ts', 'export const first = (a: string[]) => a[0]!;\n'],
    ['noExplicitAny', 'electron/planted.ts', 'export const x = (a: any) => a;\n'],
    ['noBarrelFile', 'electron/planted.ts', "export { anything } from './target.ts';\n"],
    [
      'noNestedTernary',
      'electron/planted.ts',
      'export const x = (a: 1 | 2 | 3) => (a === 1 ? 1 : a === 2 ? 2 : 3);\n',
    ],
    [
      'useMaxParams',
      'electron/planted.ts',
      'export const x = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d];\n',
    ],
    ['noExcessiveLinesPerFile', 'electron/planted.ts', 'console.log(1);\n'.repeat(251)],
    ['useFilenamingConvention', 'electron/PlantedFile.ts', anything],
    ['noFloatingPromises', 'electron/planted.ts', 'const wait = async () => 1;\nwait();\n'],
    ['noJsxLiterals', 'renderer/planted.tsx', 'export const Title = () => <h1>Bonjour</h1>;\n'],
    ['noRestrictedImports', 'renderer/planted.ts', uses('electron')],
    ['noRestrictedImports', 'renderer/planted.ts', uses('../central/target.ts')],
    ['noRestrictedImports', 'shared/planted.ts', uses('node:fs')],
    ['noRestrictedImports', 'electron/planted.ts', uses('../renderer/target.ts')],
    ['noRestrictedImports', 'central/planted.ts', uses('electron')],
    ['noConsole', 'shared/planted.ts', 'console.log(1);\n'],
    [
      'noSkippedTests',
      'tests/planted.test.ts',
      "import { it } from 'vitest';\nit.skip('a', () => {});\n",
    ],
  ])('refuses by %s what is planted in %s', (rule, file, text) => {
    const project = plantedProject({ 'electron/target.ts': anything, [file]: text });

    const said = project.run(
      '@biomejs/biome/bin/biome',
      ...['ci', '--config-path=build/biome.json', '--colors=off', '.'],
    );

    expect(said).toMatch(new RegExp(`${file}[:\\d]* lint/\\w+/${rule} `));
  });
});

describe('dead code', () => {
  it('is a file that nothing imports', () => {
    const project = plantedProject({
      'electron/main.ts': uses('./target.ts'),
      'electron/target.ts': anything,
      'electron/planted.ts': anything,
    });

    const said = project.run('knip/bin/knip.js', '--config', 'build/knip.json');

    expect(said).toMatch(/^Unused files \(\d+\)\n(.+\n)*electron\/planted\.ts/m);
    expect(said).not.toMatch(/^electron\/target\.ts/m);
  });

  it('is an export that nothing uses', () => {
    const project = plantedProject({
      'electron/main.ts': uses('./target.ts'),
      'electron/target.ts': `${anything}export const planted = 2;\n`,
    });

    const said = project.run('knip/bin/knip.js', '--config', 'build/knip.json');

    expect(said).toMatch(/^planted +electron\/target\.ts/m);
  });
});
