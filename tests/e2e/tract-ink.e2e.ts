import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { buildApp } from '../../build/runtime/build-app.ts';
import { objectText } from '../../renderer/features/tracts/paint/object-text.ts';
import { pagePicture } from '../../renderer/features/tracts/paint/page-picture.tsx';
import { aTextFrame, aTract, edit, frontPage, object } from '../builders/a-tract.ts';
import { glyphPdf } from '../documents/support/glyph-pdf.ts';
import { aFontDesk } from '../renderer/features/tracts/paint/a-font-desk.ts';
import { frenchText } from '../shared/domain/tracts/text/support/a-story.ts';
import { launchOffice, type Office } from './harness/office.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const fonts = ['source-sans-3', 'eb-garamond', 'montserrat', 'inter', 'roboto-condensed'];
const dotsPerInch = 2_400;
/** Both pictures are drawn this much finer than they are compared. */
const finer = 12;

/** How much of each square of the page is inked, 0 to 1. */
type Ink = { readonly squares: readonly number[] };

describe('a leaflet on the screen and on paper', () => {
  let office: Office;
  const folder = temporaryFolder('tract-ink');

  beforeAll(async () => {
    await buildApp();
    office = await launchOffice();
  });

  afterAll(async () => {
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(fonts)('carries the same ink in %s', async (font) => {
    const page = await aPageOfText(FontId.parse(`${font}-regular`));
    const file = join(folder, `${font}.pdf`);
    writeFileSync(file, page.pdf);

    execFileSync('pdftocairo', ['-svg', file, `${file}.svg`]);

    const paper = await inkOf(office, readFileSync(`${file}.svg`, 'utf8'));
    const screen = await inkOf(office, page.picture);

    expect(total(screen)).toBeGreaterThan(1_000);
    expect(inkApart(screen, paper)).toBeLessThan(0.005);
  });
});

async function aPageOfText(font: FontId) {
  const doc = aTract();
  const at = { x: 1, y: 1 };
  edit(
    doc,
    {
      kind: 'set-page',
      page: frontPage,
      properties: { setup: small },
    },
    {
      kind: 'add',
      object: aTextFrame('words', { position: at, size: { width: 28, height: 18 } }),
      text: [{ text: frenchText, attributes: { font, size: 9, align: 'justify' } }],
    },
  );
  const { tract } = readTract(doc);
  const [page] = tract.pages;
  const frame = object(doc, 'words');
  if (!page || !frame) throw new Error('no page');
  const desk = aFontDesk();
  const picture = await pagePicture(tract, page, desk);
  const { lines } = objectText(tract, frame, desk.read());
  const pdf = await glyphPdf({ lines, fonts: desk.read().shelf, at, page: page.setup });
  return { picture, pdf };
}

const small = {
  width: 30.48,
  height: 20.32,
  bleed: 0,
  margins: { top: 0, right: 0, bottom: 0, left: 0 },
  panels: [],
};

const inkOf = (office: Office, picture: string): Promise<Ink> =>
  office.page.evaluate(
    async ({ source, scale, by }) => {
      const image = new Image();
      // In whole dots: a picture of 383.99 by 288 would be stretched.
      const sized = source.replace(
        /width="[^"]*" height="[^"]*"/u,
        `width="${Math.round(30.48 * scale)}" height="${Math.round(20.32 * scale)}"`,
      );
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(Math.round(30.48 * scale), Math.round(20.32 * scale));
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const across = canvas.width / by;
      const squares = new Float64Array(across * (canvas.height / by));
      let blackest = 255;
      for (let dot = 0; dot < data.length; dot += 4)
        blackest = Math.min(blackest, data[dot] ?? 255);
      for (let dot = 0; dot < data.length / 4; dot += 1) {
        const [x, y] = [dot % canvas.width, Math.floor(dot / canvas.width)];
        const square = Math.floor(y / by) * across + Math.floor(x / by);
        const dark = (255 - (data[dot * 4] ?? 255)) / (255 - blackest);
        squares[square] = (squares[square] ?? 0) + dark / (by * by);
      }
      return { squares: Array.from(squares) };
    },
    { source: picture, scale: dotsPerInch / 25.4, by: finer },
  );

const total = ({ squares }: Ink) => squares.reduce((sum, ink) => sum + ink, 0);

function inkApart(one: Ink, other: Ink): number {
  let apart = 0;
  let all = 0;
  for (const [at, ink] of one.squares.entries()) {
    apart += Math.abs(ink - (other.squares[at] ?? 0));
    all += ink;
  }
  return apart / all;
}
