import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { Box } from '#shared/domain/paper/millimetres.ts';
import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import { placed } from '../ink/matrix.ts';
import { type Drawn, openDrawing } from './open-drawing.ts';
import { openPhoto, type PictureTools } from './open-photo.ts';

export type Pictures = {
  /** Operators that lay a picture into a box, y downwards; null when it is not there or cannot be read. */
  show(sha256: string, box: Box): string | null;
  has(sha256: string): boolean;
  used(): Readonly<Record<string, PDFRef>>;
};

/** In a space of its own, so wide and so high, y upwards. */
type Opened = { readonly ref: PDFRef; readonly width: number; readonly height: number };
type Kept =
  | (Opened & { readonly kind: 'picture'; readonly name: string })
  | (Drawn & { readonly kind: 'drawing' });

/** Opened before the first page is drawn, each once. */
export async function openPictures(
  pdf: PDFDocument,
  files: ReadonlyMap<string, Uint8Array>,
  tools: PictureTools,
): Promise<Pictures> {
  const kept = new Map<string, Kept>();
  for (const [sha256, bytes] of files) {
    const drawing = openDrawing(bytes, tools);
    const opened = drawing ?? (await open(pdf, sha256, { bytes, tools }));
    const name = `X${kept.size + 1}`;
    if (drawing) kept.set(sha256, { kind: 'drawing', ...drawing });
    else if (opened && 'ref' in opened) kept.set(sha256, { kind: 'picture', name, ...opened });
  }
  const shown = new Map<string, PDFRef>();
  return {
    show(sha256, { x, y, width, height }) {
      const picture = kept.get(sha256);
      if (!picture) return null;
      const [across, down] = [width / picture.width, height / picture.height];
      if (picture.kind === 'drawing') {
        return `${placed([across, 0, 0, down, x, y])} ${picture.operators}`;
      }
      shown.set(picture.name, picture.ref);
      return `${placed([across, 0, 0, -down, x, y + height])} /${picture.name} Do`;
    },
    has: (sha256) => kept.has(sha256),
    used: () => Object.fromEntries(shown),
  };
}

type File = { readonly bytes: Uint8Array; readonly tools: PictureTools };

/** Null for what no reader understands: the caller says which picture it was. */
async function open(
  pdf: PDFDocument,
  sha256: string,
  { bytes, tools }: File,
): Promise<Opened | null> {
  const type = detectType(bytes);
  if (!type.ok) return null;
  try {
    if (type.value === 'application/pdf') {
      return tools.look.plate ? nothing(pdf) : await artwork(pdf, bytes);
    }
    const ref = await openPhoto(pdf, { sha256, bytes, type: type.value }, tools);
    return ref && { ref, width: 1, height: 1 };
  } catch {
    return null;
  }
}

/** On a plate: which inks another program's page asks for is not read. */
function nothing({ context }: PDFDocument): Opened {
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] };
  return { ref: context.register(context.stream('', form)), width: 1, height: 1 };
}

async function artwork(pdf: PDFDocument, bytes: Uint8Array): Promise<Opened | null> {
  const [page] = await pdf.embedPdf(bytes);
  if (!page) return null;
  await page.embed();
  return { ref: page.ref, width: page.width, height: page.height };
}
