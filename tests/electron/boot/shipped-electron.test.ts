import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedElectron } from '../../../electron/boot/shipped-electron.ts';

it('the Electron we ship is the one in package.json', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  expect(Number.parseInt(devDependencies.electron, 10)).toBe(shippedElectron);
});
