import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridColumn, GridLayout } from '../../../../../renderer/ui/grid/grid-types.ts';
import {
  addSort,
  freezeUpTo,
  groupBy,
  hideColumn,
  moveColumn,
  narrowestRem,
  removeSort,
  resizeColumn,
  showColumn,
  sortBy,
  tidyLayout,
  widestRem,
} from '../../../../../renderer/ui/grid/layout/grid-layout.ts';

const ids = ['name', 'town', 'dues', 'joined', 'note'];
const columns: readonly GridColumn[] = ids.map((id) => ({
  id,
  title: id,
  kind: 'text',
  widthRem: 10,
  isSortable: id !== 'note',
  isEditable: true,
  isGroupable: id === 'town',
}));
const anyId = fc.constantFrom(...ids, 'gone');

/** As a saved view may look after years: ids that no longer exist, twice the same, absurd widths. */
const anyLayout: fc.Arbitrary<GridLayout> = fc.record({
  columns: fc.array(fc.record({ id: anyId, widthRem: fc.double() })),
  frozen: fc.integer({ min: -5, max: 20 }),
  sort: fc.array(
    fc.record({ column: anyId, direction: fc.constantFrom('ascending', 'descending') }),
  ),
  groupBy: fc.option(anyId),
});

const anyStep: fc.Arbitrary<(layout: GridLayout) => GridLayout> = fc.oneof(
  anyId.map((id) => (layout: GridLayout) => sortBy(layout, id)),
  anyId.map((id) => (layout: GridLayout) => addSort(layout, id)),
  anyId.map((id) => (layout: GridLayout) => removeSort(layout, id)),
  anyId.map((id) => (layout: GridLayout) => hideColumn(layout, id)),
  anyId.map((id) => (layout: GridLayout) => freezeUpTo(layout, id)),
  anyId.map((id) => (layout: GridLayout) => groupBy(layout, id)),
  fc.constantFrom(...columns).map((column) => (layout: GridLayout) => showColumn(layout, column)),
  fc.tuple(anyId, fc.integer({ min: -9, max: 9 })).map(
    ([id, to]) =>
      (layout: GridLayout) =>
        moveColumn(layout, id, to),
  ),
  fc.tuple(anyId, fc.double()).map(
    ([id, width]) =>
      (layout: GridLayout) =>
        resizeColumn(layout, id, width),
  ),
);

const shownIds = ({ columns: shown }: GridLayout) => shown.map(({ id }) => id);

describe('the layout of a grid', () => {
  it('can be shown whatever was saved and whatever is done to it', () => {
    fc.assert(
      fc.property(anyLayout, fc.array(anyStep), (saved, steps) => {
        const layout = tidyLayout(
          columns,
          steps.reduce((before, step) => step(before), tidyLayout(columns, saved)),
        );

        expect(layout.columns.length).toBeGreaterThan(0);
        expect(new Set(shownIds(layout)).size).toBe(layout.columns.length);
        expect(shownIds(layout).every((id) => ids.includes(id))).toBe(true);
        expect(
          layout.columns.every(({ widthRem }) => widthRem >= narrowestRem && widthRem <= widestRem),
        ).toBe(true);
        expect(layout.frozen).toBeGreaterThanOrEqual(0);
        expect(layout.frozen).toBeLessThanOrEqual(layout.columns.length);
        expect(layout.sort.every(({ column }) => ids.includes(column) && column !== 'note')).toBe(
          true,
        );
        expect(new Set(layout.sort.map(({ column }) => column)).size).toBe(layout.sort.length);
        expect([null, 'town']).toContain(layout.groupBy);
      }),
    );
  });

  it('is left alone by tidying once it is tidy', () => {
    fc.assert(
      fc.property(anyLayout, (saved) => {
        const tidy = tidyLayout(columns, saved);

        expect(tidyLayout(columns, tidy)).toEqual(tidy);
      }),
    );
  });

  it('comes back as it was after being kept as JSON', () => {
    fc.assert(
      fc.property(anyLayout, (saved) => {
        const tidy = tidyLayout(columns, saved);

        expect(JSON.parse(JSON.stringify(tidy))).toEqual(tidy);
      }),
    );
  });

  it('moves a column to exactly the place asked for, and no other out of order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat(ids.length - 1), (id, to) => {
        const layout = { ...everything, frozen: 2 };

        const moved = moveColumn(layout, id, to);

        expect(shownIds(moved)[to]).toBe(id);
        expect(shownIds(moved).filter((other) => other !== id)).toEqual(
          ids.filter((other) => other !== id),
        );
        expect(moved.frozen).toBe(2);
      }),
    );
  });

  it('sorts up, then down, then not at all, on the same heading', () => {
    const once = sortBy(everything, 'town');
    const twice = sortBy(once, 'town');

    expect(once.sort).toEqual([{ column: 'town', direction: 'ascending' }]);
    expect(twice.sort).toEqual([{ column: 'town', direction: 'descending' }]);
    expect(sortBy(twice, 'town').sort).toEqual([]);
  });

  it('adds levels after those that lead, and takes one away without touching the others', () => {
    const both = addSort(addSort(everything, 'town'), 'name');

    expect(both.sort.map(({ column }) => column)).toEqual(['town', 'name']);
    expect(addSort(addSort(both, 'town'), 'town').sort.map(({ column }) => column)).toEqual([
      'name',
    ]);
  });

  it('keeps the same columns frozen when one of them is hidden', () => {
    const hidden = hideColumn({ ...everything, frozen: 2 }, 'name');

    expect(hidden.columns.slice(0, hidden.frozen).map(({ id }) => id)).toEqual(['town']);
  });
});

const everything: GridLayout = {
  columns: ids.map((id) => ({ id, widthRem: 10 })),
  frozen: 0,
  sort: [],
  groupBy: null,
};
