import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Office } from './harness/office.ts';
import type { PressPage } from './press-page/press-page.ts';
import { openPageOffice } from './support/page-office.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

type PressWindow = { readonly pressPage: PressPage };

describe('a leaflet pressed in the real application', () => {
  let office: Office;
  const folder = temporaryFolder('press-page');

  beforeAll(async () => {
    office = await openPageOffice('press', 'pressPage');
  });

  afterAll(async () => {
    await office?.close();
  });

  it('is a whole file, made beside the page and not on it', async () => {
    const made = await office.page.evaluate(() =>
      (globalThis as unknown as PressWindow).pressPage.template('market-leaflet'),
    );

    expect(run('qpdf', '--check', kept(made.bytes))).toContain('No syntax or stream encoding');
    expect(made.reports).toBe(2);
    expect(made.stallMs).toBeLessThan(200);
  });

  it.each(['image/jpeg', 'image/png', 'image/webp'])('shows a picture: %s', async (type) => {
    const bytes = await office.page.evaluate(
      (as) => (globalThis as unknown as PressWindow).pressPage.picture(as),
      type,
    );

    // 10 dots a millimetre: the frame reaches from 10 to 70 mm, and from 10 to 50.
    const dots = dotsOf(kept(bytes));
    const [red, green, blue] = dots(20, 30);
    expect(red).toBeGreaterThan(230);
    expect(green).toBeCloseTo(type === 'image/jpeg' ? 0 : 119, -1.5);
    expect(blue).toBe(green);
    const [none = 255, , all] = dots(60, 30);
    expect(none).toBeLessThan(25);
    expect(all).toBeGreaterThan(230);
    expect(dots(80, 30)).toEqual([255, 255, 255]);
  });

  it('stops when it is told to, and works again afterwards', async () => {
    expect(
      await office.page.evaluate(() => (globalThis as unknown as PressWindow).pressPage.stop()),
    ).toEqual({ first: [{ kind: 'stopped' }], again: true });
  });

  function kept(bytes: readonly number[]): string {
    const path = join(folder, 'made.pdf');
    writeFileSync(path, Uint8Array.from(bytes));
    return path;
  }
});

const run = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: 'utf8' });

/** The colour that Poppler shows at a place in millimetres. */
function dotsOf(path: string) {
  const ppm = execFileSync('pdftoppm', ['-r', '254', '-f', '1', '-l', '1', path], {
    maxBuffer: 100_000_000,
  });
  const head = ppm.subarray(0, 40).toString('latin1');
  const [start = '', width = '0'] = /^P6\s(\d+)\s\d+\s255\s/u.exec(head) ?? [];
  return (x: number, y: number) => {
    const at = start.length + (y * 10 * Number(width) + x * 10) * 3;
    return [...ppm.subarray(at, at + 3)];
  };
}
