import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listRem,
  type Sides,
  sideBySide,
} from '../../../../renderer/features/members/side-by-side.ts';

const anyWish = fc.record({
  roomRem: fc.double({ min: 10, max: 200, noNaN: true }),
  hasSegments: fc.boolean(),
  hasPerson: fc.boolean(),
});
const leastRem = { segments: 24, person: 27 } as const;

function listLeft(roomRem: number, sides: Sides): number {
  const beside = (['segments', 'person'] as const).filter((side) => sides[side] === 'beside');
  return beside.reduce((left, side) => left - leastRem[side], roomRem);
}

describe('the list and its panels', () => {
  it('never make the list narrower than it can be read, for any window', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const sides = sideBySide(wish);
        const hasPanelBeside = Object.values(sides).includes('beside');
        expect(hasPanelBeside ? listLeft(wish.roomRem, sides) : listRem).toBeGreaterThanOrEqual(
          listRem,
        );
      }),
    );
  });

  it('always show whom one has opened, and nothing that nobody asked for', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { segments, person } = sideBySide(wish);
        expect(person === 'away').toBe(!wish.hasPerson);
        if (!wish.hasSegments) expect(segments).toBe('away');
        if (!wish.hasPerson && wish.hasSegments) expect(segments).not.toBe('away');
      }),
    );
  });

  it('puts the segments away for a person at 1280 pixels, and shows both on a large screen', () => {
    const both = { hasSegments: true, hasPerson: true };

    expect(sideBySide({ roomRem: 65, ...both })).toEqual({ segments: 'away', person: 'beside' });
    expect(sideBySide({ roomRem: 105, ...both })).toEqual({ segments: 'beside', person: 'beside' });
    expect(sideBySide({ roomRem: 33, ...both })).toEqual({ segments: 'away', person: 'over' });
  });
});
