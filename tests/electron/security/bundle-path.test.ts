import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlePath } from '../../../electron/security/bundle-path.ts';

const folder = join(sep, 'opt', 'permanence', 'out', 'renderer');

describe('the path of a requested file', () => {
  it('lies in the bundle', () => {
    expect(bundlePath(folder, 'app://bundle/assets/index-1.js?v=2#top')).toEqual({
      ok: true,
      value: join(folder, 'assets', 'index-1.js'),
    });
  });

  it.each([
    'app://bundle',
    'app://bundle/',
    'app://bundle/..%2f..%2fetc/passwd',
    'app://bundle/assets/%2e%2e%2f%2e%2e%2fsecret.html',
    'app://bundle/..\\..\\secret.html',
    'app://bundle/%5c..%5csecret.html',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/index.html%00.png',
    'app://bundle/%zz',
    'app://other/index.html',
    'app://bundle.example/index.html',
    'app://me@bundle:80/index.html',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('is refused: %s', (requested) => {
    expect(bundlePath(folder, requested).ok).toBe(false);
  });

  it('never leaves the bundle, whatever is asked', () => {
    const step = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2E.',
        '..%2f',
        '%5c',
        '\\',
        '//',
        '%00',
        'assets',
        'index.html',
        ':',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const path = bundlePath(folder, `app://bundle/${steps.join('/')}`);
        if (path.ok) {
          expect(path.value.startsWith(folder + sep)).toBe(true);
          expect(path.value.split(sep)).not.toContain('..');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
