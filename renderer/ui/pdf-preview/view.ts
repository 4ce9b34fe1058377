/** The whole page in the frame, or so many times the frame's width. */
export type Zoom = 'page' | number;

/** Steps of it. */
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next larger or smaller one; the last one again at the end. */
export function zoomStep(zoom: number, direction: 'in' | 'out'): number {
  const next =
    direction === 'in' ? zooms.find((one) => one > zoom) : zooms.findLast((one) => one < zoom);
  return next ?? zoom;
}

type Size = { readonly width: number; readonly height: number };

/** How many times the frame's width a page is drawn; both in the same unit each, the page at its own proportions. */
export function timesWidth(zoom: Zoom, page: Size, frame: Size): number {
  if (zoom !== 'page') return zoom;
  return Math.min(1, (frame.height * page.width) / (page.height * frame.width));
}

type Place = { readonly page: number; readonly pages: number };
type Move =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'zoom'; readonly direction: 'in' | 'out' };

/** What a key does to the page in view; null for one that is not ours. Arrows scroll, as everywhere. */
export function keyMove(key: string, { page, pages }: Place): Move | null {
  switch (key) {
    case 'PageDown':
      return { kind: 'page', page: Math.min(page + 1, pages) };
    case 'PageUp':
      return { kind: 'page', page: Math.max(page - 1, 1) };
    case 'Home':
      return { kind: 'page', page: 1 };
    case 'End':
      return { kind: 'page', page: pages };
    case '+':
      return { kind: 'zoom', direction: 'in' };
    case '-':
      return { kind: 'zoom', direction: 'out' };
    default:
      return null;
  }
}
