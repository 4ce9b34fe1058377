import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Office } from '../../e2e/harness/office.ts';

/** Dots along the longer side of a page: how each program smooths an edge no longer shows in squares of many. */
const longest = 6_400;
const along = 16;

type Seen = {
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  readonly pdf: string;
  readonly page: number;
};

/** In percent of the ink: how a page that the window paints differs from the same page of a PDF that Poppler draws. */
export async function inkApart(
  office: Office,
  { picture, pdf, page, ...size }: Seen,
): Promise<{ readonly apart: number; readonly ink: number }> {
  const scale = longest / Math.max(size.width, size.height);
  const dots = (length: number) => Math.round((length * scale) / along) * along;
  const [width, height] = [dots(size.width), dots(size.height)];
  const number = `${page}`;
  const fit = ['-scale-to-x', `${width}`, '-scale-to-y', `${height}`];
  execFileSync('pdftocairo', ['-png', '-singlefile', '-f', number, '-l', number, ...fit, pdf, pdf]);
  const paper = readFileSync(`${pdf}.png`).toString('base64');
  rmSync(`${pdf}.png`);
  // In whole dots: a picture of 383.99 by 288 would be stretched.
  const screen = picture.replace(
    /width="[^"]*" height="[^"]*"/u,
    `width="${width}" height="${height}"`,
  );
  return office.page.evaluate(compare, { screen, paper, width, height, along });
}

type Compared = {
  readonly screen: string;
  readonly paper: string;
  readonly width: number;
  readonly height: number;
  readonly along: number;
};

/** Runs in the window. */
async function compare({ screen, paper, width, height, along: side }: Compared) {
  const squaresOf = async (source: string): Promise<Float64Array> => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('There is no pen');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, 0, 0, width, height);
    const { data } = pen.getImageData(0, 0, width, height);
    const across = width / side;
    const squares = new Float64Array(across * (height / side) * 3);
    for (let dot = 0; dot < width * height; dot += 1) {
      const [x, y] = [dot % width, Math.floor(dot / width)];
      const square = (Math.floor(y / side) * across + Math.floor(x / side)) * 3;
      for (let part = 0; part < 3; part += 1) {
        squares[square + part] = (squares[square + part] ?? 0) + 255 - (data[dot * 4 + part] ?? 0);
      }
    }
    return squares;
  };
  const one = await squaresOf(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(screen)}`);
  const other = await squaresOf(`data:image/png;base64,${paper}`);
  let apart = 0;
  let ink = 0;
  for (const [at, part] of one.entries()) {
    apart += Math.abs(part - (other[at] ?? 0));
    ink += part;
  }
  return { apart, ink };
}
