import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';

const today = IsoDate.parse('2026-11-23');

describe('the name a file is offered under', () => {
  it('says what it is and of which day', () => {
    expect(suggestedName('Adhérents', today, 'xlsx')).toBe('adherents-2026-11-23.xlsx');
    expect(suggestedName('Feuille d’émargement', today, 'pdf')).toBe(
      'feuille-d-emargement-2026-11-23.pdf',
    );
  });

  it('holds nothing that a disk would refuse, whatever the subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        expect(suggestedName(subject, today, 'csv')).toMatch(
          /^[a-z0-9]([a-z0-9-]*[a-z0-9])?-2026-11-23\.csv$|^[a-z0-9][a-z0-9-]*2026-11-23\.csv$/,
        );
      }),
    );
  });
});
