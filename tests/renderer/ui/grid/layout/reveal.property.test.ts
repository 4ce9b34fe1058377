import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingWidth } from '../../../../../renderer/ui/grid/layout/fitting-width.ts';
import { frozenThatFit } from '../../../../../renderer/ui/grid/layout/frozen-that-fit.ts';
import { reveal } from '../../../../../renderer/ui/grid/layout/reveal.ts';

const pixels = fc.nat(5_000);

describe('revealing a cell', () => {
  it('ends with the whole of it in the room that headings, held columns and totals leave', () => {
    fc.assert(
      fc.property(pixels, fc.integer({ min: 1, max: 400 }), pixels, (start, size, scroll) => {
        const room = 500;

        const shown = reveal({ start, size, scroll, room });

        expect(shown).toBeLessThanOrEqual(start);
        expect(start + size).toBeLessThanOrEqual(shown + room);
      }),
    );
  });

  it('does not move what can be seen already', () => {
    fc.assert(
      fc.property(pixels, fc.nat(400), (scroll, offset) => {
        const part = { start: scroll + offset, size: 100, scroll, room: 500 };

        expect(reveal(part)).toBe(scroll);
      }),
    );
  });

  it('shows the beginning of what is larger than the room', () => {
    expect(reveal({ start: 900, size: 700, scroll: 0, room: 500 })).toBe(900);
  });
});

describe('held columns', () => {
  it('always leave room to read what scrolls', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 48, max: 800 })),
        fc.nat(20),
        pixels,
        (widths, frozen, room) => {
          const count = frozenThatFit(widths, frozen, room);

          const taken = widths.slice(0, count).reduce((sum, width) => sum + width, 0);
          expect(count).toBeLessThanOrEqual(frozen);
          expect(taken).toBeLessThanOrEqual(room * 0.6);
        },
      ),
    );
  });

  it('stay held while there is room', () => {
    expect(frozenThatFit([200, 100, 300], 2, 1_000)).toBe(2);
  });
});

describe('the fitting width', () => {
  it('cuts neither the title nor the longest text', () => {
    const measure = (text: string) => text.length * 8;
    const texts = ['Bréal', 'Vernoy-sur-Lie-la-Grande'];

    const width = fittingWidth({ title: 'Ville', texts, rem: 16, measure });

    expect(width * 16).toBeGreaterThan(24 * 8);
  });
});
