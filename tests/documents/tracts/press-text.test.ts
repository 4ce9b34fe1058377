import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { withLicence } from '../../builders/a-font.ts';
import { aTextFrame, aTract, edit } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { frenchText } from '../../shared/domain/tracts/text/support/a-story.ts';
import { readWords } from '../support/read-pdf.ts';
import { dotsOf } from './support/dots-of.ts';
import { addOwnFont, anOrder, pressTract } from './support/press-tract.ts';

const folder = temporaryFolder('press-text');
const path = join(folder, 'made.pdf');
const run = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: 'utf8' });

/** In a frame of 60 × 190 mm at 10, 10. */
async function pressed(text: string, attributes: Readonly<Record<string, unknown>> = {}) {
  const doc = aTract();
  const frame = aTextFrame('words', { size: { width: 60, height: 190 } });
  edit(doc, { kind: 'add', object: frame, text: [{ text, attributes }] });
  const made = await pressTract(anOrder(readTract(doc).tract));
  if (made.ok) writeFileSync(path, made.value);
  return made;
}

const words = () => run('pdftotext', '-enc', 'UTF-8', path, '-').trim();
/** Ghostscript brings them. */
const cubic = readFileSync('/usr/share/fonts/opentype/urw-base35/C059-Bold.otf');
const quadratic = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf');

/** How much of the first lines is ink, in per cent. */
function inkInFrame(): number {
  const dots = dotsOf(path);
  let dark = 0;
  for (let y = 10; y < 20; y += 0.1) {
    for (let x = 10; x < 70; x += 0.1) if ((dots(x, y)[0] ?? 255) < 128) dark += 1;
  }
  return dark / 600;
}

describe('the text of a leaflet on paper', () => {
  it('is the text that was typed; where a word is parted it says so with a soft hyphen', async () => {
    await pressed(frenchText, { size: 14, align: 'justify' });

    expect(words()).toContain('\u00ad\n');
    const whole = words().replaceAll(/\u00ad\s+/gu, '');
    expect(whole.replaceAll(/\s+/gu, ' ')).toBe(frenchText.replaceAll(/\s+/gu, ' ').trim());
  });

  it('goes on where the letters before it end, also in another font and after the sign of a list', async () => {
    const doc = aTract();
    const frame = aTextFrame('words', { size: { width: 60, height: 20 } });
    const bold = { font: FontId.parse('source-sans-3-bold') };
    const list = {
      list: { kind: 'bullet' as const, level: 0, sign: '•' },
      indentStart: 5,
      indentFirst: -5,
    };
    edit(doc, {
      kind: 'add',
      object: frame,
      text: [
        { text: 'iiii', attributes: {} },
        { text: 'iiii', attributes: bold },
        { text: '\n', attributes: list },
      ],
    });
    const made = await pressTract(anOrder(readTract(doc).tract));
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    writeFileSync(path, made.value);

    const dots = dotsOf(path);
    const isInked = (from: number, to: number) => {
      for (let y = 10; y < 15; y += 0.1) {
        for (let x = from; x < to; x += 0.1) if ((dots(x, y)[0] ?? 255) < 128) return true;
      }
      return false;
    };
    expect(readWords(path).map(({ text }) => text)).toEqual(['•', 'iiiiiiii']);
    expect(readWords(path)[1]?.xMin).toBeCloseTo(15, 0);
    expect([isInked(0, 10), isInked(10, 14), isInked(14, 30)]).toEqual([false, true, true]);
  });

  it('is drawn in a font with cubic curves', async () => {
    const font = addOwnFont('C059', cubic);

    await pressed('Efficace & affiché', { font, size: 18 });

    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    expect(run('pdffonts', path)).toMatch(
      /[A-Z]{6}\+C059-Bold +CID Type 0C \(OT\) +Identity-H +yes yes yes/,
    );
    expect(words()).toBe('Efficace & affiché');
    expect(inkInFrame()).toBeGreaterThan(5);
  });

  it('carries a font whole when its makers want that', async () => {
    const font = addOwnFont('DejaVu Serif', withLicence(quadratic, 0x0100));

    await pressed('Entier', { font, size: 18 });

    expect(run('pdffonts', path)).toMatch(/\nDejaVuSerif +CID TrueType +Identity-H +yes no +yes/);
    expect(words()).toBe('Entier');
    expect(inkInFrame()).toBeGreaterThan(1);
  });

  it('is not printed in a font that its makers keep out of documents', async () => {
    const font = addOwnFont('DejaVu Serif', withLicence(quadratic, 0x0002));

    expect(await pressed('Fermé', { font })).toEqual({
      ok: false,
      error: [{ kind: 'font-forbidden', font, family: 'DejaVu Serif' }],
    });
  });

  it('runs from right to left, and has signs of other fonts', async () => {
    await pressed('שלום ✓ ☎');

    expect(words()).toContain('✓');
    expect(words()).toContain('☎');
    expect(run('pdffonts', path)).toContain('DejaVuSans');
  });
});
