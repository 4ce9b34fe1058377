import type { Size } from '#shared/domain/paper/millimetres.ts';
import type { PictureFormat } from '#shared/domain/tracts/press-presets/picture-size.ts';

export type DrawPicture = (
  pdf: Uint8Array,
  as: { readonly size: Size; readonly format: PictureFormat },
) => Promise<Uint8Array | null>;

/** Letters have edges, which a coarser picture blurs. */
const jpegQuality = 0.92;
/** Of a page whose proportions give no whole number: the last pixel is not lost. */
const roundingPixels = 0.01;

/** The first page of a PDF, as the picture of so many pixels that everybody can open; null when it cannot be made. */
export const drawPicture: DrawPicture = async (bytes, { size, format }) => {
  const { openPdf } = await import('../../../ui/pdf-preview/open-pdf.ts');
  const pdf = await openPdf(bytes).catch(() => null);
  if (pdf === null) return null;
  try {
    const canvas = document.createElement('canvas');
    const { width } = await pdf.sizeOf(1);
    await pdf.show(1, { canvas, scale: (size.width + roundingPixels) / width, density: 1 });
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, `image/${format}`, jpegQuality);
    });
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    // More pixels than this computer has room for.
    return null;
  } finally {
    await pdf.close();
  }
};
