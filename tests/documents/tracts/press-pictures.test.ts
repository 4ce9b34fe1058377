import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { aPng, segment } from '../../builders/a-picture-file.ts';
import { aPictureFrame } from '../../builders/a-picture-frame.ts';
import { add, aTract, edit } from '../../builders/a-tract.ts';
import { temporaryFolder } from '../../e2e/support/temporary-folder.ts';
import { dotsOf } from './support/dots-of.ts';
import { anOrder, pressTract } from './support/press-tract.ts';

const folder = temporaryFolder('press-pictures');
const name = 'a'.repeat(64);

/** In a frame that reaches from 10 to 70 mm, and from 10 to 50: 5 dots of 300 × 200 for each millimetre. */
async function pressed(bytes: Uint8Array, said: Parameters<typeof aPictureFrame>[1] = {}) {
  const doc = aTract();
  edit(doc, add(aPictureFrame(name, said)));
  const order = anOrder(readTract(doc).tract);
  const made = await pressTract(order, new Map([[name, bytes]]));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const path = join(folder, 'made.pdf');
  writeFileSync(path, made.value);
  return path;
}

const run = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: 'utf8' });
const drawing = (inside: string, around = 'viewBox="0 0 300 200"'): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${around}>${inside}</svg>`,
  );
const [red, blue, white] = [
  [255, 0, 0],
  [0, 0, 255],
  [255, 255, 255],
];

describe('a drawing on paper', () => {
  it('stays outlines, in its own place and colours', async () => {
    const path = await pressed(
      drawing(`
        <style>.warm{fill:#f00} #cold{fill:blue}</style>
        <rect class="warm" width="100" height="100"/>
        <g transform="translate(100 100) scale(2)"><circle id="cold" cx="25" cy="25" r="20"/></g>
        <path d="M210 10h80v80h-80zM230 30v40h40v-40z" fill-rule="evenodd" style="fill:#0000ff"/>
        <line x1="10" y1="150" x2="90" y2="150" stroke="red" stroke-width="20" stroke-dasharray="30"/>`),
    );

    const dots = dotsOf(path);
    expect(run('pdfimages', '-list', path).trim().split('\n')).toHaveLength(2);
    expect(dots(20, 20)).toEqual(red);
    expect(dots(40, 40)).toEqual(blue);
    expect(dots(52.5, 52.5)).toEqual(white);
    expect(dots(54, 14)).toEqual(blue);
    expect(dots(60, 20)).toEqual(white);
    expect([dots(15, 40), dots(22, 40), dots(26, 40)]).toEqual([red, white, red]);
  });

  it('keeps its gradients, clips and see-through groups', async () => {
    const path = await pressed(
      drawing(`
        <defs>
          <linearGradient id="fade"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>
          <clipPath id="left"><rect width="50" height="200"/></clipPath>
        </defs>
        <rect width="300" height="50" fill="url(#fade)"/>
        <rect y="60" width="300" height="40" fill="red" clip-path="url(#left)"/>
        <g opacity=".5"><rect y="110" width="60" height="40" fill="red"/><rect x="30" y="110" width="60" height="40" fill="red"/></g>`),
    );

    const dots = dotsOf(path);
    const [middleRed = 0, , middleBlue = 0] = dots(40, 15);
    expect(Math.abs(middleRed - 128)).toBeLessThan(6);
    expect(Math.abs(middleBlue - 128)).toBeLessThan(6);
    expect([dots(15, 25), dots(25, 25)]).toEqual([red, white]);
    expect(dots(18, 35)).toEqual(dots(13, 35));
    expect(dots(18, 35)).toEqual([255, 127, 127]);
  });

  it('prints its black in black ink', async () => {
    const path = await pressed(drawing('<rect width="300" height="200"/>'));

    expect(run('gs', '-q', '-o', '-', '-sDEVICE=inkcov', path)).toMatch(
      /^ *0\.0+ +0\.0+ +0\.0+ +0\.0*[1-9]/,
    );
  });

  it('is not printed half where it shows letters and no browser draws them', async () => {
    await expect(pressed(drawing('<text>Ensemble</text>'))).rejects.toThrow('picture-unreadable');
  });
});

describe('a photograph on paper', () => {
  it('is the very file where PDF reads it: a PNG', async () => {
    const grey = Buffer.alloc(200 * 301, 200);
    for (let row = 0; row < 200; row += 1) grey[row * 301] = 0;
    const png = aPng({ width: 300, height: 200, pixels: grey });

    const path = await pressed(png);

    expect(dotsOf(path)(30, 30)).toEqual([200, 200, 200]);
    expect(readFileSync(path).length).toBeLessThan(png.length + 3_000);
  });

  it.each([
    [
      'as Adobe writes them',
      [segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 2])],
      true,
    ],
    ['as everybody else does', [], false],
  ] as const)('has its four inks %s', async (_case, marker, isInsideOut) => {
    const jpeg = new Uint8Array(
      Buffer.concat([
        Uint8Array.of(0xff, 0xd8),
        ...marker,
        segment(0xc0, [8, 0, 200, 1, 44, 4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0]),
        segment(0xda, [1, 1, 0, 0, 63, 0]),
        Uint8Array.of(0, 0xff, 0xd9),
      ]),
    );

    const path = await pressed(jpeg);

    expect(run('pdfimages', '-list', path)).toMatch(/300 +200 +cmyk +4 +8 +jpeg/);
    expect(readFileSync(path, 'latin1').includes('/Decode [ 1 0 1 0')).toBe(isInsideOut);
  });
});
