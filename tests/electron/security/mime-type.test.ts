import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mimeTypeOf } from '../../../electron/security/mime-type.ts';

const renderer = join(import.meta.dirname, '../../../renderer');

it('knows every kind of file that the window asks for by its address', () => {
  const sources = globSync('**/*.{ts,tsx}', { cwd: renderer });
  const asked = sources.flatMap((source) => {
    const text = readFileSync(join(renderer, source), 'utf8');
    return [...text.matchAll(/from '([^']+)\?url'/g)].flatMap(([, file]) => file ?? []);
  });

  expect(asked).toContainEqual(expect.stringMatching(/\.icc$/));
  expect(asked.filter((file) => mimeTypeOf(file) === null)).toEqual([]);
});
