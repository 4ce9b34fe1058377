import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { srgbProfile } from '../../../renderer/features/tracts/press/colour/srgb-profile.ts';
import { noImaging } from '../../../renderer/features/tracts/press/pictures/imaging.ts';
import type { PressLook } from '../../../renderer/features/tracts/press/press-order.ts';
import { aPng } from '../../builders/a-picture-file.ts';
import { aPictureFrame } from '../../builders/a-picture-frame.ts';
import { add, aTextFrame, aTract, edit } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { anOrder, forPrintShop, pressTract } from './support/press-tract.ts';

const folder = temporaryFolder('press-standard');
const name = 'a'.repeat(64);
const run = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: 'utf8', cwd: folder });

async function pressed(colour: PressLook['colour'] = 'inks') {
  const doc = aTract();
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#f00" d="M0 0h3v2H0z"/></svg>';
  edit(doc, add(aTextFrame('words'), 'Noir'), add(aPictureFrame(name)));
  const order = anOrder(readTract(doc).tract, {
    look: { ...forPrintShop, colour },
  });
  const made = await pressTract(order, new Map([[name, new TextEncoder().encode(drawing)]]));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const path = join(folder, 'made.pdf');
  writeFileSync(path, made.value);
  return path;
}

describe('a file for a print shop', () => {
  it('says for which press it is meant, when it was made and that nothing is trapped', async () => {
    const path = await pressed();

    const info = run('pdfinfo', path);
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    expect(info).toMatch(/PDF subtype: +PDF.X-4/);
    expect(info).toMatch(/CreationDate: .*Nov 23 .*2026/);
    const text = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
    expect(text).toMatch(/\/OutputIntents/);
    expect(text).toMatch(/\/Trapped \/False/);
    expect(text).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(text).toMatch(/\/DefaultRGB/);
    expect(text, 'at its actual size').toMatch(/\/PrintScaling \/None/);
  });

  it('is parted into plates on which black letters stand alone', async () => {
    const path = await pressed();

    run('gs', '-q', '-o', 'plate%d.tif', '-sDEVICE=tiffsep', '-r72', path);

    const plates = readdirSync(folder).filter((file) => file.startsWith('plate1'));
    expect(plates.some((file) => file.includes('(Black)'))).toBe(true);
    expect(plates.filter((file) => file.includes('('))).toHaveLength(4);
  });
});

describe('the colours of screens', () => {
  it('are told by a whole profile, the same every time', () => {
    const profile = srgbProfile();

    expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length);
    expect(profile.length).toBeLessThan(700);
    expect(srgbProfile()).toEqual(profile);
    expect(readFileSync('renderer/features/tracts/press/colour/profile/LICENCE', 'utf8')).toContain(
      'Zlib',
    );
  });

  it('reach paper as other programs mean them', async () => {
    const path = await pressed();

    const [inks = ''] = run('gs', '-q', '-o', '-', '-sDEVICE=inkcov', path).split('\n');
    const [cyan = 0, magenta = 0, yellow = 0] = inks.trim().split(/\s+/u).map(Number);
    expect(magenta).toBeGreaterThan(0.05);
    expect(yellow).toBeGreaterThan(0.05);
    expect(cyan).toBeLessThan(magenta);
  });
});

describe('a file of four inks', () => {
  it('tells a photograph in the inks of the press, and see-through too', async () => {
    const doc = aTract();
    edit(doc, add(aPictureFrame(name)));
    const look = { ...forPrintShop, colour: 'four-inks' as const };
    const order = anOrder(readTract(doc).tract, { look });
    const red = new Uint8Array(300 * 200 * 4).map((_, at) => [225, 0, 15, 128][at % 4] ?? 0);
    const decode = async () => ({ width: 300, height: 200, rgba: red });
    const made = await pressTract(order, new Map([[name, aPng({ width: 300, height: 200 })]]), {
      ...noImaging,
      decode,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const path = join(folder, 'inks.pdf');
    writeFileSync(path, made.value);

    expect(run('pdfimages', '-list', path)).toMatch(/image +300 +200 +cmyk +4 +8/);
    expect(run('pdfimages', '-list', path)).toMatch(/smask +300 +200 +gray/);
    const [inks = ''] = run('gs', '-q', '-o', '-', '-sDEVICE=inkcov', path).split('\n');
    const [cyan = 1, magenta = 0, yellow = 0] = inks.trim().split(/\s+/u).map(Number);
    expect(magenta).toBeGreaterThan(0.05);
    expect(yellow).toBeGreaterThan(0.05);
    expect(cyan).toBeLessThan(0.01);
  });

  it('has no colour of a screen left in a drawing', async () => {
    const path = await pressed('four-inks');

    const text = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
    expect(text).not.toMatch(/ (rg|RG)\n?/u);
    expect(text).toMatch(/[\d.]+ (0\.9\d*|1) [\d.]+ [\d.]+ k/u);
  });
});
