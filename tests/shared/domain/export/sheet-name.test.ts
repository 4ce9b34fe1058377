import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '#shared/domain/export/column-letters.ts';
import { sheetName } from '#shared/domain/export/sheet-name.ts';

describe('sheetName', () => {
  it.each([
    ['Adhérents', 'Adhérents'],
    ['Dons 2025/2026 [Rennes]', 'Dons 2025 2026 Rennes'],
    ["'Été'", 'Été'],
    ['Historique', 'Historique_'],
    ['', 'Feuille1'],
    ['Toutes les personnes qui ont adhéré en 2026', 'Toutes les personnes qui ont ad'],
  ])('makes of %j %j', (wanted, name) => {
    expect(sheetName(wanted, 'fr')).toBe(name);
  });

  it('never cuts a sign in two', () => {
    expect(sheetName(`${'a'.repeat(30)}👩`, 'fr')).toBe('a'.repeat(30));
  });

  it('is one that Excel accepts, whatever was wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (wanted) => {
        const name = sheetName(wanted, 'en');
        expect(name).toMatch(
          /^[^'[\]:*?/\\\p{Cc}\p{Cs}](?:[^[\]:*?/\\\p{Cc}\p{Cs}]*[^'[\]:*?/\\\p{Cc}\p{Cs}])?$/u,
        );
        expect(name.length).toBeLessThanOrEqual(31);
      }),
    );
  });
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
