// It answers on this very thread: pdf.js finds it and starts no Worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BinaryFiles } from './binary-files.ts';
import type { Looked, LookOrder, Sheet } from './look-order.ts';

const mostImagePixels = 60_000_000;

/** Draws the first pages of a PDF as small pictures, in a Worker: nothing of it runs, nothing is fetched for it. */
export async function readSheets({ bytes, most, longest }: LookOrder): Promise<Looked> {
  const task = getDocument({
    data: bytes,
    // Glyphs are drawn as shapes: there is no page here to add a font to.
    disableFontFace: true,
    useSystemFonts: false,
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: mostImagePixels,
    verbosity: 0,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    BinaryDataFactory: BinaryFiles,
    useWorkerFetch: false,
    standardFontDataUrl: 'fonts/',
    wasmUrl: 'wasm/',
  });
  try {
    const pdf = await task.promise;
    const sheets: Sheet[] = [];
    for (let number = 1; number <= Math.min(most, pdf.numPages); number++) {
      sheets.push(await drawSheet(pdf, number, longest));
    }
    return { kind: 'read', pages: pdf.numPages, sheets };
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    return { kind: name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
}

async function drawSheet(pdf: PDFDocumentProxy, number: number, longest: number): Promise<Sheet> {
  const page = await pdf.getPage(number);
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: longest / Math.max(whole.width, whole.height) });
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const canvas = new OffscreenCanvas(width, height);
  // What is drawn on can be one without a page; their types know only the other.
  const given = canvas as unknown as HTMLCanvasElement;
  const background = 'rgba(0,0,0,0)';
  await page.render({ canvas: given, viewport, background, annotationMode: 0, intent: 'print' })
    .promise;
  page.cleanup();
  const drawn = await canvas.convertToBlob({ type: 'image/png' });
  return { width, height, png: new Uint8Array(await drawn.arrayBuffer()) };
}

type Drawn = { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D | null };

class OffscreenCanvases {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: Drawn, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }
  destroy(drawn: Drawn): void {
    this.reset(drawn, 0, 0);
  }
  /** With what shows through all the same: artwork lies on other things. */
  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext('2d', { willReadFrequently: true });
  }
}

class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addKnockoutFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  addSelectionHCMFilter = () => 'none';
  addSelectionFilter = () => 'none';
  createSelectionStyle = () => null;
  destroy = () => undefined;
}
