import type { Bounds, Vector } from './box.ts';

/** What the window shows: `scale` pixels for a millimetre, and where on the screen the page's corner lies. */
export type View = { readonly scale: number; readonly x: number; readonly y: number };

/** From 5 % to 3,200 % of the size on paper, at 96 pixels an inch. */
const pixelsPerMillimetre = 96 / 25.4;
const scaleLimits = {
  least: 0.05 * pixelsPerMillimetre,
  most: 32 * pixelsPerMillimetre,
} as const;

export const zoomOf = ({ scale }: View) => scale / pixelsPerMillimetre;

export const toScreen = (view: View, { x, y }: Vector): Vector => ({
  x: x * view.scale + view.x,
  y: y * view.scale + view.y,
});

export const toPage = (view: View, { x, y }: Vector): Vector => ({
  x: (x - view.x) / view.scale,
  y: (y - view.y) / view.scale,
});

export const panView = (view: View, by: Vector): View => ({
  ...view,
  x: view.x + by.x,
  y: view.y + by.y,
});

/** What lies under this place of the screen stays under it. */
export function zoomView(view: View, factor: number, at: Vector): View {
  const wanted = view.scale * factor;
  const scale = Number.isFinite(wanted) ? clampScale(wanted) : view.scale;
  const page = toPage(view, at);
  return { scale, x: at.x - page.x * scale, y: at.y - page.y * scale };
}

/** Shows all of an area in the middle of the window, with some air around it. */
export function fitView(
  area: Bounds,
  window: { readonly width: number; readonly height: number },
  air = 24,
): View {
  const across = (window.width - 2 * air) / Math.max(1, area.width);
  const down = (window.height - 2 * air) / Math.max(1, area.height);
  const scale = clampScale(Math.min(across, down));
  return {
    scale,
    x: window.width / 2 - (area.x + area.width / 2) * scale,
    y: window.height / 2 - (area.y + area.height / 2) * scale,
  };
}

const clampScale = (scale: number) =>
  Math.min(scaleLimits.most, Math.max(scaleLimits.least, scale));
