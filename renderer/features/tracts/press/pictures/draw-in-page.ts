import type { Size } from '#shared/domain/paper/millimetres.ts';

/** For the Worker, which has no browser that draws drawings: those that PDF's outlines cannot show. */
export async function drawInPage(
  bytes: Uint8Array,
  { width, height }: Size,
): Promise<ImageBitmap | null> {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    return await createImageBitmap(image, { resizeWidth: width, resizeHeight: height });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
