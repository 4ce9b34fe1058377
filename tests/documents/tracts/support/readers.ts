import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { vi } from 'vitest';

const mostBytes = 200_000_000;

/** What a program says of a file, and what it complains of. Throws when it ends badly. */
export async function ask(program: string, ...given: readonly string[]) {
  const { stdout, stderr } = await promisify(execFile)(program, given, { maxBuffer: mostBytes });
  return { said: stdout, complaint: stderr };
}

/** As bytes: a picture. */
export async function askForBytes(program: string, ...given: readonly string[]): Promise<Buffer> {
  const options = { maxBuffer: mostBytes, encoding: 'buffer' } as const;
  return (await promisify(execFile)(program, given, options)).stdout;
}

/** One answer for each file, two at a time: the machine has two cores. */
export async function forEach<T, R>(
  all: readonly T[],
  look: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  const turns = all.entries();
  const walk = async () => {
    for (const [at, one] of turns) answers[at] = await look(one);
  };
  await Promise.all([walk(), walk()]);
  return answers;
}

/** What MuPDF reads, with the very spaces that were typed. Its own « no ICC here » is said of every file. */
export async function mupdfText(path: string): Promise<string> {
  const into = `${path}.txt`;
  const options = ['-F', 'text', '-O', 'preserve-whitespace,preserve-ligatures'];
  await ask('mutool', 'convert', ...options, '-o', into, path);
  return readFileSync(into, 'utf8');
}

const require = createRequire(import.meta.url);

/** By the pdf.js that the application shows proofs with: the words of each page, and every warning. */
export async function pdfJsReads(path: string) {
  const warnings: string[] = [];
  const hear = (...said: readonly unknown[]) => void warnings.push(said.join(' '));
  const spies = (['log', 'warn', 'error'] as const).map((way) =>
    vi.spyOn(console, way).mockImplementation(hear),
  );
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const fonts = require.resolve('pdfjs-dist/package.json').replace('package.json', '');
  const task = getDocument({
    data: new Uint8Array(readFileSync(path)),
    ...{ verbosity: 1, stopAtErrors: true, disableFontFace: true, useSystemFonts: false },
    standardFontDataUrl: `${fonts}standard_fonts/`,
  });
  const pdf = await task.promise;
  const words: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    // All it takes to draw the page: every font, picture and operator is read.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    words.push(
      items.map((piece) => ('str' in piece ? piece.str + (piece.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  await task.destroy();
  for (const spy of spies) spy.mockRestore();
  return { words, warnings };
}
