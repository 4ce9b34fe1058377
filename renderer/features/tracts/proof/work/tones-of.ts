import type { Dots } from '#shared/domain/tracts/proof/proof-dots.ts';
import { type OpenPdf, openPdf } from '../../../../ui/pdf-preview/open-pdf.ts';

export type TonesOf = (
  plate: Uint8Array,
  as: { readonly page: number; readonly dots: Dots },
) => Promise<Uint8Array | null>;

/** Of a size whose proportions give no whole number: the last dot is not lost. */
const roundingDots = 0.01;

/** One page of a grey PDF as ink: 255 where it is whole. Null when it cannot be drawn. */
export const tonesOf: TonesOf = async (plate, { page, dots }) => {
  const pdf = await openPdf(plate).catch(() => null);
  if (pdf === null) return null;
  try {
    return await drawn(pdf, page, dots);
  } catch {
    // More dots than this computer has room for.
    return null;
  } finally {
    await pdf.close();
  }
};

async function drawn(pdf: OpenPdf, page: number, dots: Dots): Promise<Uint8Array | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const { width } = await pdf.sizeOf(page);
  await pdf.show(page, { canvas, scale: (dots.width + roundingDots) / width, density: 1 });
  if (pen === null) return null;
  const { data } = pen.getImageData(0, 0, dots.width, dots.height);
  const tones = new Uint8Array(dots.width * dots.height);
  for (let at = 0; at < tones.length; at += 1) tones[at] = 255 - (data[at * 4] ?? 255);
  canvas.width = 0;
  return tones;
}
