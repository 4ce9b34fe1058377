import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dotsOf } from '../documents/tracts/support/dots-of.ts';
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

  it('has the page draw what no outlines show: the letters of a drawing', async () => {
    const path = kept(
      await office.page.evaluate(() => (globalThis as unknown as PressWindow).pressPage.letters()),
    );

    expect(run('pdfimages', '-list', path)).toMatch(/image +1418 +945 +icc/);
    expect(dotsOf(path)(20, 35)).toEqual([0, 0, 0]);
    expect(dotsOf(path)(65, 35)).toEqual([255, 255, 255]);
  });

  it('makes a photograph as coarse as is asked', async () => {
    const path = kept(
      await office.page.evaluate(() => (globalThis as unknown as PressWindow).pressPage.small()),
    );

    expect(run('pdfimages', '-list', path)).toMatch(/image +119 +79 +icc +3 +8 +jpeg/);
    expect(dotsOf(path)(60, 30)[2]).toBeGreaterThan(230);
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
