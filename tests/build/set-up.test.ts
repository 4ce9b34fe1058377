import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packagesFor } from '../../build/setup/debian-packages.ts';
import { ensureSystemLibraries } from '../../build/setup/system-libraries.ts';
import { fakePrograms } from './fake-programs.ts';

describe('set-up', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('runs neither npm nor apt-get when nothing is missing', () => {
    const fakes = fakePrograms({ npm: '', 'apt-get': '' });
    const script = `
      import { ensureNodeModules } from './build/setup/node-modules.mjs';
      import { ensureSystemLibraries } from './build/setup/system-libraries.ts';
      await ensureNodeModules();
      ensureSystemLibraries({
        electron: process.execPath,
        virtualScreen: false,
        fontFolders: ['node_modules/@expo-google-fonts'],
      });`;

    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, PATH: fakes.path },
    });

    expect(run.stderr).toBe('');
    expect(fakes.calls()).toEqual([]);
  });

  it('says in a sentence which library is missing and what to run', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const fakes = fakePrograms({
      ldd: ' libgtk-3.so.0 => not found',
      'apt-get': '',
      'apt-cache': '',
    });
    vi.stubEnv('PATH', fakes.path);

    expect(() => ensureSystemLibraries({ electron: '/electron', virtualScreen: false })).toThrow(
      /missing.*libgtk-3\.so\.0/,
    );
  });
});

describe('packages of Debian', () => {
  it('are named once each, under every name they go by', () => {
    expect(packagesFor(['libgtk-3.so.0', 'libgdk-3.so.0', 'Xvfb'])).toEqual([
      ['libgtk-3-0t64', 'libgtk-3-0'],
      ['xvfb'],
    ]);
  });

  it('are guessed for a library that is not in the table', () => {
    expect(packagesFor(['libwayland-client.so.0'])).toEqual([['libwayland-client0']]);
  });
});
