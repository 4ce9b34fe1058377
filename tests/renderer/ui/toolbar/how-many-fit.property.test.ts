import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howManyFit } from '../../../../renderer/ui/toolbar/how-many-fit.ts';

const labels = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 });
const room = fc.double({ min: -5, max: 200, noNaN: true });

describe('how many buttons stand in one row', () => {
  it('shows all of them where there is no end of room, and none where there is none', () => {
    fc.assert(
      fc.property(labels, (all) => {
        expect(howManyFit(all, Number.POSITIVE_INFINITY)).toBe(all.length);
        expect(howManyFit(all, 0)).toBe(0);
      }),
    );
  });

  it('never shows fewer for having more room', () => {
    fc.assert(
      fc.property(labels, room, fc.double({ min: 0, max: 50, noNaN: true }), (all, some, more) => {
        expect(howManyFit(all, some + more)).toBeGreaterThanOrEqual(howManyFit(all, some));
      }),
    );
  });
});
