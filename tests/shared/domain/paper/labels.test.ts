import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSheet, cutMarks } from '#shared/domain/paper/card-sheet.ts';
import { labelPresets, presetSheet } from '#shared/domain/paper/label-presets.ts';
import {
  type LabelSheet,
  labelBox,
  labelSheetProblems,
  labelsPerSheet,
} from '#shared/domain/paper/label-sheet.ts';
import { placeLabel, sheetsFor } from '#shared/domain/paper/place-labels.ts';

const l7160 = presetSheet('avery-l7160');
const straight = { offset: { x: 0, y: 0 }, startAt: 1 };

describe('every preset', () => {
  it.each(labelPresets)('lies on its sheet: %s', (preset) => {
    expect(labelSheetProblems(presetSheet(preset))).toEqual([]);
  });

  it.each(labelPresets.filter((preset) => preset.startsWith('avery')))(
    'leaves as much on the right and below as on the left and above: %s',
    (preset) => {
      const sheet = presetSheet(preset);
      const last = labelBox(sheet, labelsPerSheet(sheet) - 1);

      expect(sheet.paper.width - last.x - last.width).toBeCloseTo(sheet.left, 0);
      expect(sheet.paper.height - last.y - last.height).toBeCloseTo(sheet.top, 0);
    },
  );
});

describe('a sheet of one’s own', () => {
  it.each([
    ['a label of no size', { label: { width: 0, height: 20 } }, ['not-a-size']],
    ['half a column', { columns: 2.5 }, ['not-a-size']],
    ['a margin that is no number', { left: Number.NaN }, ['not-a-size']],
    ['a pitch below the label', { pitch: { x: 60, y: 38.1 } }, ['labels-overlap']],
    ['one row too many', { rows: 8 }, ['off-the-sheet']],
    ['too far to the right', { left: 16 }, ['off-the-sheet']],
  ] as const)('is refused with %s', (_name, change, kinds) => {
    expect(labelSheetProblems({ ...l7160, ...change }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says by how much it sticks out', () => {
    expect(labelSheetProblems({ ...l7160, left: 16 })).toEqual([
      { kind: 'off-the-sheet', along: 'width', by: 1.6 },
    ]);
  });

  it('has no overlap where there is only one column', () => {
    const one: LabelSheet = { ...l7160, columns: 1, pitch: { x: 1, y: 38.1 } };

    expect(labelSheetProblems(one)).toEqual([]);
  });
});

describe('the place of a label', () => {
  it('is the next one in its row, then the row below, then the next sheet', () => {
    const at = (index: number) => placeLabel({ sheet: l7160, ...straight }, index);

    expect(at(1).box.x).toBeCloseTo(73.25);
    expect(at(3).box.y).toBeCloseTo(53.25);
    expect(at(21)).toEqual({ page: 1, box: at(0).box });
  });

  it('begins on a sheet already begun, and moves by the printer’s error', () => {
    const placing = { sheet: l7160, startAt: 21, offset: { x: -1, y: 0.5 } };

    expect(placeLabel(placing, 0).page).toBe(0);
    expect(placeLabel(placing, 1).page).toBe(1);
    expect(placeLabel(placing, 1).box).toMatchObject({ x: 6.2, y: 15.65 });
    expect(sheetsFor(placing, 2)).toBe(2);
  });

  it('never falls on the place of another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labelPresets),
        fc.integer({ min: -3, max: 99 }),
        (name, startAt) => {
          const placing = { ...straight, sheet: presetSheet(name), startAt };
          const places = Array.from({ length: 90 }, (_, index) => placeLabel(placing, index));

          const seen = new Set(places.map(({ page, box }) => `${page} ${box.x} ${box.y}`));
          expect(seen.size).toBe(places.length);
          expect(sheetsFor(placing, 90)).toBe((places.at(-1)?.page ?? 0) + 1);
        },
      ),
    );
  });
});

describe('the sheet of cards', () => {
  it('holds ten, and its cut marks stay off them', () => {
    expect(labelSheetProblems(cardSheet)).toEqual([]);
    expect(labelsPerSheet(cardSheet)).toBe(10);

    const isOnCards = (x: number, y: number) => x > 19.4 && x < 190.6 && y > 13.5 && y < 283.5;
    for (const { x1, y1, x2, y2 } of cutMarks(cardSheet)) {
      expect(isOnCards(x1, y1) || isOnCards(x2, y2)).toBe(false);
      expect(Math.min(x1, y1)).toBeGreaterThan(5);
    }
  });
});
