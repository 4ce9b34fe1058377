import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Ink on one plate: 255 is the whole of it. */
export type Inked = { readonly width: number; readonly height: number; readonly ink: Uint8Array };

const dpi = 100;
/** Ghostscript draws without soft edges: four times as fine, and then the mean. */
const finer = 4;

/** The plates into which Ghostscript parts the first page of a file, by the names that it gives them. */
export function separated(folder: string, path: string): ReadonlyMap<string, Inked> {
  const before = new Set(readdirSync(folder));
  const name = `plates-${before.size}`;
  execFileSync(
    'gs',
    [
      ...['-q', '-o', `${name}-%d.tif`, '-sDEVICE=tiffsep', '-sCompression=none'],
      ...['-dLastPage=1', `-r${dpi * finer}`, `-dDownScaleFactor=${finer}`, path],
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const plates = readdirSync(folder).flatMap((file) => {
    const [, ink] = file.startsWith(`${name}-1(`) ? (/\((.+)\)\.tif$/u.exec(file) ?? []) : [];
    return ink === undefined ? [] : [[ink, readTiff(join(folder, file))] as const];
  });
  return new Map(plates);
}

/** Greys of one byte that nothing packs: what Ghostscript writes here. White is 255. */
function readTiff(path: string): Inked {
  const file = readFileSync(path);
  const start = file.readUInt32LE(4);
  const entries = Array.from({ length: file.readUInt16LE(start) }, (_, at) => {
    const place = start + 2 + at * 12;
    return [file.readUInt16LE(place), place] as const;
  });
  const places = new Map(entries);
  const all = (tag: number): readonly number[] => {
    const place = places.get(tag) ?? 0;
    const isShort = file.readUInt16LE(place + 2) === 3;
    const count = file.readUInt32LE(place + 4);
    const size = isShort ? 2 : 4;
    const from = count * size <= 4 ? place + 8 : file.readUInt32LE(place + 8);
    return Array.from({ length: count }, (_, at) =>
      isShort ? file.readUInt16LE(from + at * size) : file.readUInt32LE(from + at * size),
    );
  };
  const lengths = all(279);
  const strips = all(273).map((from, at) => file.subarray(from, from + (lengths[at] ?? 0)));
  const ink = new Uint8Array(Buffer.concat(strips)).map((grey) => 255 - grey);
  return { width: all(256)[0] ?? 0, height: all(257)[0] ?? 0, ink };
}

type Canvases = {
  create(
    width: number,
    height: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
};

/** What pdf.js draws on where there is no browser. */
function canvases(factory: object): Canvases {
  // Its types say no more of it than that it is an object.
  return factory as Canvases;
}

/** The first page of a plate of ours, as the proof draws it. */
export async function drawnPlate(bytes: Uint8Array): Promise<Inked> {
  const task = getDocument({ data: new Uint8Array(bytes), disableFontFace: true });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const { canvas, context } = canvases(pdf.canvasFactory).create(width, height);
  await page.render({ canvas, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  await task.destroy();
  return {
    width,
    height,
    ink: Uint8Array.from({ length: width * height }, (_, at) => 255 - (data[at * 4] ?? 0)),
  };
}

/** Percent of the page. */
export const meanOf = ({ ink }: Inked): number =>
  (ink.reduce((sum, value) => sum + value, 0) / ink.length / 255) * 100;

/** Percent, at a place in millimetres. */
export const inkAt = ({ width, ink }: Inked, x: number, y: number): number => {
  const [across, down] = [x, y].map((length) => Math.floor((length / 25.4) * dpi));
  return ((ink[(down ?? 0) * width + (across ?? 0)] ?? 0) / 255) * 100;
};
