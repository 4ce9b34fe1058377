import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '#shared/domain/tracts/formats/format.ts';
import { pageLines } from '#shared/domain/tracts/formats/page-lines.ts';
import { pagesOf } from '#shared/domain/tracts/formats/page-setup.ts';
import { foldsOf } from '#shared/domain/tracts/formats/panel.ts';
import frenchMessages from '#shared/i18n/fr.json' with { type: 'json' };

const pages = (choice: Parameters<typeof pagesOf>[0]) => {
  const made = pagesOf(choice);
  return made.ok ? made.value : [];
};

describe('the faces of a new leaflet', () => {
  it('are two, upright or lying, with 3 mm of bleed', () => {
    const [front, back, ...more] = pages({ kind: 'known', id: 'a5', orientation: 'landscape' });

    expect(front).toMatchObject({ width: 210, height: 148, bleed: 3 });
    expect(back).toEqual(front);
    expect(more).toEqual([]);
  });

  it('put the narrow panel of a rolled fold on the right of the front and the left of the back', () => {
    const roll = pages({ kind: 'known', id: 'a4-roll', orientation: 'landscape' });

    expect(roll.map(({ panels }) => panels.map(({ width }) => width))).toEqual([
      [100, 100, 97],
      [97, 100, 100],
    ]);
    expect(roll.map(({ panels }) => foldsOf(panels))).toEqual([
      [100, 200],
      [97, 197],
    ]);
    expect(roll[1]?.panels.at(-1)?.name).toBe('cover');
  });

  it('fold an accordion in equal parts', () => {
    const accordion = pages({ kind: 'known', id: 'a4-accordion', orientation: 'landscape' });

    expect(accordion.map(({ panels }) => foldsOf(panels))).toEqual([
      [99, 198],
      [99, 198],
    ]);
  });

  it('fill their sheet with their panels, in every format and orientation', () => {
    for (const { id, orientations, short, long } of formats) {
      for (const orientation of orientations) {
        for (const page of pages({ kind: 'known', id, orientation })) {
          expect(page.panels.reduce((sum, { width }) => sum + width, 0)).toBe(page.width);
          expect(page.width * page.height).toBe(short * long);
        }
      }
    }
  });

  it('refuse what no sheet can be, and never throw', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (width, height, faces) => {
        const made = pagesOf({ kind: 'custom', width, height, faces });
        return made.ok ? width >= 20 && height <= 2_000 && made.value.length === faces : true;
      }),
    );
    expect(pagesOf({ kind: 'custom', width: Number.NaN, height: 100, faces: 1 })).toEqual({
      ok: false,
      error: { kind: 'side-out-of-range', least: 20, most: 2_000 },
    });
    expect(pagesOf({ kind: 'known', id: 'a4-roll', orientation: 'portrait' }).ok).toBe(false);
  });

  it('have a name each', () => {
    for (const { name } of formats) {
      expect(frenchMessages[name]).toBeTruthy();
    }
  });
});

describe('the lines of a face', () => {
  it('keep the margin on both sides of every fold', () => {
    const [front] = pages({ kind: 'known', id: 'a4-roll', orientation: 'landscape' });

    const vertical = front
      ? pageLines(front).filter(({ kind, axis }) => kind === 'margin' && axis === 'x')
      : [];

    expect(vertical.map(({ at }) => at)).toEqual([8, 92, 108, 192, 208, 289]);
  });
});
