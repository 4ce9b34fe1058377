import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, type Rectangle } from '../../../electron/window/bounds.ts';

const screen: Rectangle = { x: 0, y: 0, width: 1_920, height: 1_040 };
const rectangle = fc.record({
  x: fc.integer({ min: -5_000, max: 5_000 }),
  y: fc.integer({ min: -5_000, max: 5_000 }),
  width: fc.integer({ min: 0, max: 6_000 }),
  height: fc.integer({ min: 0, max: 6_000 }),
});
const area = rectangle.map((any) => ({ ...any, width: any.width + 800, height: any.height + 600 }));

describe('the place of the window', () => {
  it('is the middle of the screen the first time', () => {
    expect(placeWindow(null, [screen])).toEqual({ x: 320, y: 100, width: 1_280, height: 840 });
  });

  it('is last time’s', () => {
    const last = { x: 10, y: 20, width: 900, height: 700 };

    expect(placeWindow(last, [screen])).toEqual(last);
  });

  it('is the first screen when the other one is gone', () => {
    const onTheOther = { x: 2_500, y: 100, width: 1_280, height: 840 };

    expect(placeWindow(onTheOther, [screen])).toEqual(placeWindow(null, [screen]));
  });

  it('is always wholly on one screen, whatever was remembered', () => {
    fc.assert(
      fc.property(
        fc.option(rectangle),
        fc.array(area, { minLength: 1, maxLength: 3 }),
        (wanted, areas) => {
          const { x, y, width, height } = placeWindow(wanted, areas);
          const isOnOne = areas.some(
            (each) =>
              x >= each.x &&
              y >= each.y &&
              x + width <= each.x + each.width &&
              y + height <= each.y + each.height,
          );
          expect(isOnOne).toBe(true);
        },
      ),
    );
  });
});
