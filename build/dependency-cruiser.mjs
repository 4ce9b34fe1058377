// The arrows of the architecture, one rule each: build/decisions says why they point this way.

const pureInShared = [
  'zod',
  'fflate',
  'libphonenumber-js',
  'yjs',
  'lib0',
  'harfbuzzjs',
  'ibantools',
  'linebreak',
  'hyphen',
  'bidi-js',
  'lean-qr',
  'intl-messageformat',
  '@formatjs/icu-messageformat-parser',
];
/** @param {string[]} names */
const inNodeModules = (names) => `(^|/)node_modules/(${names.join('|')})/`;

const forbidden = [
  forbid('no-circular', {}, { circular: true }),
  // Vite makes the modules named `virtual:` itself.
  forbid('no-missing-file', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
  forbid(
    'shared-imports-no-program',
    { path: '^shared/' },
    { path: '^(electron|renderer|central|build|tests)/' },
  ),
  forbid(
    'shared-is-pure',
    { path: '^shared/' },
    { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: inNodeModules(pureInShared) },
  ),
  forbid(
    'domain-knows-no-transport',
    { path: '^shared/domain/' },
    { path: '^shared/(ipc|sync|api)/' },
  ),
  forbid('result-knows-nothing', { path: '^shared/result\\.ts$' }, { path: '^shared/' }),
  forbid(
    'renderer-never-shell-nor-server',
    { path: '^renderer/' },
    { path: `^(electron|central|build)/|${inNodeModules(['electron'])}` },
  ),
  forbid('renderer-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
  forbid(
    'electron-never-page-nor-server',
    { path: '^electron/' },
    {
      path: `^(renderer|central|build)/|${inNodeModules(['react', 'react-dom', '@mantine/[^/]+'])}`,
    },
  ),
  forbid(
    'central-never-apps',
    { path: '^central/' },
    {
      path: `^(renderer|electron|build)/|${inNodeModules(['react', 'electron', '@mantine/[^/]+'])}`,
    },
  ),
  forbid(
    'features-are-islands',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  ),
  forbid('features-know-no-app', { path: '^renderer/features/' }, { path: '^renderer/app/' }),
  forbid(
    'office-serves-features',
    { path: '^renderer/office/' },
    { path: '^renderer/(app|features)/' },
  ),
  forbid(
    'ui-knows-no-product',
    { path: '^renderer/ui/' },
    { path: '^(renderer/(app|features|office|store)|shared/(domain|sync|api|ipc))/' },
  ),
  forbid(
    'store-knows-no-screen',
    { path: '^renderer/store/' },
    { path: '^renderer/(app|features|office|ui)/' },
  ),
  forbid(
    'screens-reach-the-store-by-hooks',
    {
      path: '^renderer/(features|office|ui|app)/',
      // They speak to Workers of their own, which know nothing of the store.
      pathNot: '^renderer/features/tracts/(press|proof/work|writing/spell)/',
    },
    { path: inNodeModules(['dexie', 'comlink']) },
  ),
  forbid('product-never-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    // Other people's programs that we measure against, with packages of their own.
    exclude: { path: '^tests/bench/peers/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};

/** @param {string} name @param {object} from @param {object} to */
function forbid(name, from, to) {
  return { name, severity: 'error', from, to };
}
