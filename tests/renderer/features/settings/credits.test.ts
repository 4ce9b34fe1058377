import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messages } from '#shared/i18n/messages.ts';
import { shippedWorks } from '../../../../renderer/features/settings/credits/shipped-works.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const sources = globSync('{renderer,shared,electron,build/places}/**/*.{ts,tsx}', { cwd: root });

/** Fonts of leaflets have a list of their own, made from the catalogue of fonts. */
const isFont = (path: string) => /^(@expo-google-fonts|dejavu-fonts-ttf)\b/.test(path);

/** The package, or the folder of ours, that a file comes from. */
const originOf = (path: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

/** Files that are shipped as they are: asked for by their address, in sources. */
const shippedFiles = sources.flatMap((source) =>
  [...readFileSync(`${root}${source}`, 'utf8').matchAll(/'([^']+)\?url'/g)].map(([, path = '']) =>
    path.startsWith('.') ? new URL(path, `file:///${source}`).pathname.slice(1) : path,
  ),
);

const isCovered = (path: string) =>
  shippedWorks.some(({ covers }) =>
    covers.some((one) => path === one || path.startsWith(`${one}/`)),
  );

describe('the credits', () => {
  it('name whoever made a file that is shipped as it is', () => {
    const origins = [...new Set(shippedFiles.map(originOf))].filter((path) => !isFont(path));

    expect(origins.length).toBeGreaterThan(5);
    expect(origins.filter((path) => !isCovered(path))).toEqual([]);
  });

  it('name whoever made the files that lie in our folders', () => {
    const folders = globSync('{renderer,shared}/**/*.*', { cwd: root })
      .filter((path) => !/\.(ts|tsx|css|html|json)$/.test(path) && /\.[^/]+$/.test(path))
      .map((path) => path.slice(0, path.lastIndexOf('/')));

    expect([...new Set(folders)].filter((folder) => !isCovered(folder))).toEqual([]);
  });

  it('speak of nothing that is not there', () => {
    const missing = shippedWorks
      .flatMap(({ covers }) => covers)
      .filter(
        (path) => !existsSync(`${root}${path}`) && !existsSync(`${root}node_modules/${path}`),
      );

    expect(missing).toEqual([]);
  });

  it.each([
    'dictionary-fr',
    'dictionary-en',
    'dictionary-en-gb',
    'hunspell-wasm',
    'hyphen',
    '@etalab/decoupage-administratif',
    '@tabler/icons-react',
    'ical.js',
  ])('name %s, which is built into the application', (name) => {
    expect(isCovered(name)).toBe(true);
  });

  it('say in both languages what each is for', () => {
    const silent = shippedWorks
      .map(({ id }) => `about.work.${id}`)
      .filter((id) => !(Object.hasOwn(messages.fr, id) && Object.hasOwn(messages.en, id)));

    expect(silent).toEqual([]);
  });

  it('give the licence of what asks for it in full', () => {
    const short = shippedWorks.filter(({ text }) => text !== null && text.length < 400);

    expect(short.map(({ name }) => name)).toEqual([]);
  });
});
