import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type OpenPdf = {
  readonly pages: number;
  /** Draws a page, counted from 1, and gives its words. Drawing another one ends this one. */
  show(page: number, spot: PdfSpot): Promise<string>;
  /** In points, as it lies. */
  sizeOf(page: number): Promise<{ readonly width: number; readonly height: number }>;
  close(): Promise<void>;
};

export type PdfSpot = {
  readonly canvas: HTMLCanvasElement;
  /** Screen points per point of paper. */
  readonly scale: number;
  /** Of the screen: 2 on most laptops. */
  readonly density: number;
};

/** Reads a copy of the bytes in a Worker of pdf.js. Throws when they are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port });
  try {
    const task = getDocument({
      data: new Uint8Array(bytes),
      worker,
      // Glyphs are drawn as shapes: no style sheet and no font of the page is touched.
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
    });
    return handle(await task.promise, async () => {
      await task.destroy();
      port.terminate();
    });
  } catch (cause) {
    port.terminate();
    throw cause;
  }
}

type Drawing = ReturnType<PDFPageProxy['render']>;

function handle(pdf: PDFDocumentProxy, stop: () => Promise<void>): OpenPdf {
  let drawing: Drawing | null = null;
  return {
    pages: pdf.numPages,
    async show(number, { canvas, scale, density }) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: scale * density });
      drawing?.cancel();
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      drawing = page.render({ canvas, viewport });
      await drawing.promise;
      const { items } = await page.getTextContent();
      return items.map((piece) => ('str' in piece ? piece.str : '')).join(' ');
    },
    async sizeOf(number) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    async close() {
      drawing?.cancel();
      await stop();
    },
  };
}
