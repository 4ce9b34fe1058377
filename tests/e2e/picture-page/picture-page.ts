import '../../../renderer/no-eval.ts';
import { installTrustedTypes } from '../../../renderer/app/trusted-types.ts';
import { prepareInWorker } from '../../../renderer/features/tracts/pictures/prepare/picture-desk.ts';
import { lookAtSheets } from '../../../renderer/features/tracts/pictures/sheets/look-desk.ts';

/** The real Worker and the browser's own decoders, under the policy of the product: what Playwright calls. */
export type PicturePage = typeof picturePage;

installTrustedTypes();

const a5 = { width: 148, height: 210 };

/** The left half red, the right half blue. */
async function made(type: string, width: number, height: number): Promise<number[]> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
  const blob = await canvas.convertToBlob({ type, quality: 0.9 });
  return [...new Uint8Array(await blob.arrayBuffer())];
}

/** Loads it as the leaflet does, from an address of the program itself, and looks at its corners. */
async function seen(bytes: Uint8Array<ArrayBuffer>, type: string) {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  URL.revokeObjectURL(url);
  const at = (x: number, y: number) => {
    const [red = 0, , blue = 0] = context.getImageData(x, y, 1, 1).data;
    return red > blue ? 'red' : 'blue';
  };
  const [right, bottom] = [canvas.width - 2, canvas.height - 2];
  return {
    width: canvas.width,
    height: canvas.height,
    corners: [at(1, 1), at(right, 1), at(1, bottom)],
  };
}

/** How the first pages of a PDF are shown: their sizes, and what stands in their middle. */
async function look(bytes: readonly number[]) {
  const order = { bytes: Uint8Array.from(bytes), most: 2, longest: 400 };
  const looked = await lookAtSheets(order);
  if (looked.kind !== 'read') return looked;
  const sheets = [];
  for (const { png, width, height } of looked.sheets) {
    const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
    let inked = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 128) inked += 1;
    sheets.push({ width, height, inked: inked / (width * height) });
  }
  return { kind: looked.kind, pages: looked.pages, sheets };
}

const picturePage = {
  made,
  look,
  async prepare(bytes: readonly number[]) {
    const started = performance.now();
    const order = { bytes: Uint8Array.from(bytes), page: a5, frame: null, sheet: 0 };
    const prepared = await prepareInWorker(order);
    const milliseconds = performance.now() - started;
    if (!prepared.ok) return { ok: false as const, refusal: prepared.error, milliseconds };
    const { bytes: kept, ...rest } = prepared.value;
    const isDrawing = rest.type === 'image/svg+xml';
    const shown = isDrawing ? null : await seen(kept, rest.type);
    const text = new TextDecoder('latin1').decode(kept);
    return { ok: true as const, ...rest, shown, text, milliseconds };
  },
};

Object.assign(globalThis, { picturePage });
