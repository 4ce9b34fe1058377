import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPng, exifSegment } from '../builders/a-picture-file.ts';
import type { Office } from './harness/office.ts';
import type { PicturePage } from './picture-page/picture-page.ts';
import { openPageOffice } from './support/page-office.ts';

type PictureWindow = { readonly picturePage: PicturePage };

let office: Office;
const complaints: string[] = [];

beforeAll(async () => {
  office = await openPageOffice('picture', 'picturePage');
  office.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterAll(async () => {
  await office?.close();
});

const made = (type: string, width: number, height: number): Promise<number[]> =>
  office.page.evaluate(
    (asked) =>
      (globalThis as unknown as PictureWindow).picturePage.made(
        asked.type,
        asked.width,
        asked.height,
      ),
    { type, width, height },
  );

const prepare = (bytes: Iterable<number>) =>
  office.page.evaluate(
    (given) => (globalThis as unknown as PictureWindow).picturePage.prepare(given),
    [...bytes],
  );

describe('pictures in the real application', () => {
  it('keeps a photograph that lay on its side upright, and not where it was taken', async () => {
    const plain = await made('image/jpeg', 60, 40);
    const photo = [...plain.slice(0, 2), ...exifSegment(6), ...plain.slice(2)];
    expect(Buffer.from(photo).includes('GPS')).toBe(true);

    const kept = await prepare(photo);

    // Turned to the right, what was on its left is at the top.
    expect(kept).toMatchObject({
      ok: true,
      ...{ type: 'image/jpeg', width: 40, height: 60 },
      shown: { width: 40, height: 60, corners: ['red', 'red', 'blue'] },
    });
    expect(kept.ok && /GPS|Exif/.test(kept.text)).toBe(false);
  });

  it.each(['image/jpeg', 'image/png', 'image/webp'])('takes %s as it is', async (type) => {
    expect(await prepare(await made(type, 60, 40))).toMatchObject({
      ok: true,
      type,
      shown: { width: 60, height: 40, corners: ['red', 'blue', 'red'] },
    });
  });

  it.each([
    ['cmyk.jpg', 'image/jpeg'],
    ['progressive.jpg', 'image/jpeg'],
    ['sixteen-bits.png', 'image/png'],
    ['picture.avif', 'image/avif'],
    ['picture.webp', 'image/webp'],
  ])('takes what another program wrote, in its colours: %s', async (name, type) => {
    const kept = await prepare(readFileSync(`tests/fixtures/pictures/${name}`));

    const shown = { width: 60, height: 40, corners: ['red', 'blue', 'red'] };
    expect(kept).toMatchObject({ ok: true, type, shown });
  });

  it('makes a picture lighter that has more pixels than print shows', async () => {
    const kept = await prepare(await made('image/jpeg', 6_000, 4_000));

    // 60 % of an A5 page is 88.8 mm, at 600 dots an inch.
    expect(kept).toMatchObject({ ok: true, isScaledDown: true, width: 2_098, height: 1_398 });
  });

  it('refuses what is damaged, foreign or made to harm, quickly and in the same words', async () => {
    const jpeg = await made('image/jpeg', 600, 400);
    const spoiled = aPng({ width: 600, height: 400, pixels: new Uint8Array(9) });
    spoiled.fill(0xaa, 43, 49);
    const answers = [
      await prepare(jpeg.slice(0, jpeg.length / 2)),
      await prepare(spoiled),
      await prepare(aPng({ width: 60_000, height: 60_000, pixels: new Uint8Array(9) })),
      await prepare(aPng({ width: 17_000, height: 17_000, pixels: new Uint8Array(9) })),
      await prepare(Buffer.from('GIF89a')),
      await prepare(Buffer.from('<svg><text>&a;</text></svg>')),
    ];

    expect(answers.map((answer) => (answer.ok ? 'taken' : answer.refusal.kind))).toEqual([
      'damaged',
      'damaged',
      'too-many-pixels',
      'bomb',
      'wrong-type',
      'damaged',
    ]);
    for (const { milliseconds } of answers) expect(milliseconds).toBeLessThan(5_000);
  });

  it('shows the pages of a PDF in a Worker, with a font that is not in the file', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.HelveticaBold);
    for (const text of ['Un', 'Deux', 'Trois']) {
      pdf.addPage([400, 200]).drawText(text, { x: 20, y: 60, size: 120, font });
    }
    const bytes = [...(await pdf.save())];

    const looked = await office.page.evaluate(
      (given) => (globalThis as unknown as PictureWindow).picturePage.look(given),
      bytes,
    );

    expect(complaints).toEqual([]);
    expect(looked).toMatchObject({ kind: 'read', pages: 3 });
    const sheets = looked.kind === 'read' ? looked.sheets : [];
    expect(sheets.map(({ width, height }) => [width, height])).toEqual([
      [400, 200],
      [400, 200],
    ]);
    for (const { inked } of sheets) expect(inked).toBeGreaterThan(0.05);
  });

  it('cleans a drawing in its Worker, and nothing in it ran or was asked for', async () => {
    const hostile = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)">
      <script>alert(1)</script><image href="http://x.example/a.png"/><circle r="4"/></svg>`;

    const kept = await prepare(Buffer.from(hostile));

    expect(kept).toMatchObject({ ok: true, type: 'image/svg+xml', leftOut: ['image'] });
    expect(kept.ok && kept.text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9">\n' +
        '      <circle r="4"></circle></svg>',
    );
    expect(complaints).toEqual([]);
  });
});
