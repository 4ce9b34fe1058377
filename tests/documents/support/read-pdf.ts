import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

/** A word as poppler sees it, in millimetres from the top left corner. */
export type Word = {
  readonly text: string;
  readonly page: number;
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
};

const perPoint = 25.4 / 72;
const wordLine =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g;

export function readWords(path: string): readonly Word[] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(wordLine)].map(([, xMin, yMin, xMax, yMax, text]) => ({
        text: text ?? '',
        page: index + 1,
        xMin: Number(xMin) * perPoint,
        yMin: Number(yMin) * perPoint,
        xMax: Number(xMax) * perPoint,
        yMax: Number(yMax) * perPoint,
      })),
    );
}

/** What every `k` and `K` says, and `RGB` for any operator of another colour space. */
export async function inkColours(path: string): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(readFileSync(path));
  return pdf.getPages().flatMap((page) => {
    const contents = pdf.context.lookup(page.node.get(PDFName.of('Contents')));
    const stream = contents instanceof PDFRawStream ? contents : null;
    const source = stream
      ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
      : 'no rg';
    const black = [...source.matchAll(/([\d.]+ [\d.]+ [\d.]+ [\d.]+) [kK]\b/g)].map(
      ([, colour]) => colour ?? '',
    );
    return / (rg|RG|g|G|sc|SC|scn|SCN)\b/.test(source) ? [...black, 'RGB'] : black;
  });
}

/** What a page can draw with: fonts, pictures… */
export async function resourcesOf(path: string): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(readFileSync(path));
  return [...new Set(pdf.getPages().flatMap((page) => page.node.Resources()?.keys() ?? []))]
    .map((name) => name.decodeText())
    .sort();
}

const dotsPerInch = 150;
const perDot = 25.4 / dotsPerInch;

/** How much of each word's box on the first page is black: an extracted text may still be drawn as nothing. */
export function inkOfWords(path: string): readonly number[] {
  const picture = execFileSync(
    'pdftoppm',
    ['-r', `${dotsPerInch}`, '-f', '1', '-l', '1', '-gray', path],
    {
      maxBuffer: 1e9,
    },
  );
  const [, width = '0'] =
    /^P5\s+(\d+)\s+\d+\s+255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? [];
  const start =
    /^P5\s+\d+\s+\d+\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'))?.[0].length ?? 0;
  const dot = (x: number, y: number) => picture[start + y * Number(width) + x] ?? 255;
  return readWords(path)
    .filter(({ page }) => page === 1)
    .map(({ xMin, xMax, yMin, yMax }) => {
      let black = 0;
      let all = 0;
      for (let y = Math.floor(yMin / perDot); y < yMax / perDot; y += 1) {
        for (let x = Math.floor(xMin / perDot); x < xMax / perDot; x += 1) {
          all += 1;
          if (dot(x, y) < 128) black += 1;
        }
      }
      return black / all;
    });
}
