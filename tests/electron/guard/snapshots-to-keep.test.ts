import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotsToKeep } from '../../../electron/guard/snapshots/snapshots-to-keep.ts';

type Made = { readonly id: string; readonly at: string };

const aYear = { min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true };
/** As a year of an office makes them: in order, several a day or none for weeks. */
const history = fc
  .array(fc.date(aYear), { maxLength: 120 })
  .map((dates): readonly Made[] =>
    dates
      .sort((a, b) => a.getTime() - b.getTime())
      .map((date, index) => ({ id: String(index), at: date.toISOString() })),
  );
const anyOrder = fc
  .array(fc.date(aYear), { maxLength: 60 })
  .map((dates): readonly Made[] =>
    dates.map((date, index) => ({ id: String(index), at: date.toISOString() })),
  );

const kept = (all: readonly Made[]): readonly Made[] => {
  const ids = snapshotsToKeep(all);
  return all.filter(({ id }) => ids.has(id));
};
const dayOf = ({ at }: Made): string => at.slice(0, 10);

describe('the snapshots worth keeping', () => {
  it('are one a day for a week and one a week for a month, of a daily office', () => {
    const daily = Array.from({ length: 60 }, (_, index) => ({
      id: String(index),
      at: new Date(Date.UTC(2026, 0, 1 + index, 18)).toISOString(),
    }));

    const days = kept(daily).map(dayOf);

    expect(days).toEqual([
      '2026-02-08',
      '2026-02-15',
      '2026-02-22',
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
  });

  it('always hold the last three made, whatever the clock said', () => {
    fc.assert(
      fc.property(anyOrder, (all) => {
        expect(kept(all).slice(-3)).toEqual(all.slice(-3));
      }),
    );
  });

  it('are never more than fourteen', () => {
    fc.assert(
      fc.property(anyOrder, (all) => {
        expect(kept(all).length).toBeLessThanOrEqual(14);
      }),
    );
  });

  it('hold the last of each of the latest seven days that have one', () => {
    fc.assert(
      fc.property(history, (all) => {
        const days = [...new Set(all.map(dayOf))].slice(-7);
        const lasts = days.map((day) => all.findLast((made) => dayOf(made) === day));
        expect(kept(all)).toEqual(expect.arrayContaining(lasts));
      }),
    );
  });

  it('are the same whether one tidies after each or only once', () => {
    fc.assert(
      fc.property(history, (all) => {
        let tidiedEachTime: readonly Made[] = [];
        for (const made of all) tidiedEachTime = kept([...tidiedEachTime, made]);
        expect(tidiedEachTime).toEqual(kept(all));
      }),
    );
  });
});
