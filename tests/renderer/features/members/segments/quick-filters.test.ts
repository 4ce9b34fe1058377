import { describe, expect, it } from 'vitest';
import { noDuesBook } from '#shared/domain/contributions/rules/dues-book.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { checkSegment } from '#shared/domain/segments/check-segment.ts';
import {
  birthdaysIn,
  quickFilters,
} from '../../../../../renderer/features/members/segments/quick-filters.ts';

const office = {
  segments: new Map(),
  reading: {
    today: IsoDate.parse('2026-11-23'),
    sections: new Map(),
    tags: new Map(),
    customFields: new Map(),
    dues: noDuesBook,
    amountsIn: new Set<string>(),
  },
};

describe('the ready-made filters', () => {
  it('can all be asked in every office', () => {
    const all = [
      ...Object.values(quickFilters),
      ...Array.from({ length: 12 }, (_, month) => birthdaysIn(month + 1)),
    ];

    expect(all.flatMap((query) => checkSegment(query, office))).toEqual([]);
  });
});
