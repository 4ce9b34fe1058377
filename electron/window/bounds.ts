import { z } from 'zod';

const Rectangle = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
export type Rectangle = z.infer<typeof Rectangle>;

export const WindowState = z.object({ bounds: Rectangle, isMaximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

export const smallest = { width: 720, height: 520 } as const;
const usual = { width: 1_280, height: 840 } as const;

/** Enough of the title bar to take hold of. */
const reachable = { width: 120, height: 40 } as const;

/**
 * Where the window can be seen and moved today: last time's place if a screen still shows it, else the middle of
 * the first one; never larger than its screen.
 */
export function placeWindow(wanted: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle {
  const home = wanted && workAreas.find((area) => isReachable(wanted, area));
  const area = home ?? workAreas[0] ?? { x: 0, y: 0, ...usual };
  const size = sizeIn(area, home ? wanted : null);
  if (!home) return { ...size, ...middleOf(area, size) };
  return {
    ...size,
    x: clamp(wanted.x, area.x, area.x + area.width - size.width),
    y: clamp(wanted.y, area.y, area.y + area.height - size.height),
  };
}

const isReachable = (window: Rectangle, area: Rectangle): boolean =>
  overlap([window.x, window.width], [area.x, area.width]) >= reachable.width &&
  overlap([window.y, window.height], [area.y, area.height]) >= reachable.height;

type Span = readonly [from: number, length: number];

const overlap = ([a, aLength]: Span, [b, bLength]: Span): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);

function sizeIn(area: Rectangle, wanted: Rectangle | null) {
  const { width, height } = wanted ?? usual;
  return {
    width: Math.min(Math.max(width, smallest.width), area.width),
    height: Math.min(Math.max(height, smallest.height), area.height),
  };
}

const middleOf = (area: Rectangle, size: Pick<Rectangle, 'width' | 'height'>) => ({
  x: area.x + Math.floor((area.width - size.width) / 2),
  y: area.y + Math.floor((area.height - size.height) / 2),
});

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
