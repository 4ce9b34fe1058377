import { describe, expect, it } from 'vitest';
import { findIcons } from '#shared/domain/tracts/drawing/find-icons.ts';
import { iconGroups } from '#shared/domain/tracts/drawing/icon-names.ts';

describe('a sign is found', () => {
  it.each([
    ['ecole', 'school'],
    ['School', 'school'],
    ['coeur', 'heart'],
    ['œil', 'eye'],
    ['vélo', 'bike'],
  ])('by a part of its name, French or English, whatever the accents: %s', (query, icon) => {
    expect(findIcons(query).flatMap(({ icons }) => icons)).toContain(icon);
  });

  it('among all of them when nothing is typed', () => {
    expect(findIcons(' ').flatMap(({ icons }) => icons)).toEqual(Object.values(iconGroups).flat());
  });

  it('or not, and then no group is shown', () => {
    expect(findIcons('zzz')).toEqual([]);
  });
});
