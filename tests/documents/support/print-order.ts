import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { compose } from '../../../renderer/paper/compose/compose.ts';
import type { Composition, PaperOrder } from '../../../renderer/paper/paper-order.ts';
import type { Press } from '../../../renderer/paper/pdf/paper-document.ts';
import { aPress } from './a-press.ts';

/** A press and a folder for the tests of one file. */
export function printShop() {
  const folder = mkdtempSync(join(tmpdir(), 'permanence-paper-'));
  let press: Press;
  let printed = 0;
  beforeAll(async () => {
    press = await aPress();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const make = (order: PaperOrder): Promise<Composition> => compose(press, order, () => undefined);
  return {
    make,
    /** Where the PDF lies. */
    async print(order: PaperOrder): Promise<string> {
      printed += 1;
      const path = join(folder, `${printed}.pdf`);
      writeFileSync(path, (await make(order)).bytes);
      return path;
    },
  };
}

export const textOf = (path: string): string =>
  execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });

export const pagesOf = (path: string): readonly string[] => textOf(path).split('\f').slice(0, -1);
