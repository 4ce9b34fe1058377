import { describe, expect, it } from 'vitest';
import { pressCounter } from '../../../../../renderer/features/tracts/canvas/wiring/press-counter.ts';

const press = (timeStamp: number, clientX = 0) => ({ timeStamp, clientX, clientY: 0 });

describe('presses of a pointer', () => {
  it('are counted while they follow at once and in one place', () => {
    const count = pressCounter();

    expect([press(0), press(200), press(400)].map(count)).toEqual([1, 2, 3]);
  });

  it('begin anew after a while, or elsewhere', () => {
    const count = pressCounter();

    expect([press(0), press(600), press(700, 30), press(800, 31)].map(count)).toEqual([1, 1, 1, 2]);
  });
});
