import { describe, expect, it } from 'vitest';
import { normaliseHeader } from '#shared/domain/import/normalise-header.ts';

describe('normaliseHeader', () => {
  it.each([
    ['Nom ', 'nom'],
    ['Date d’échéance ', "date d'echeance"],
    ['Région\u202F', 'region'],
    ['Apparaître sur les\u00A0pages publiques ', 'apparaitre sur les pages publiques'],
    ['\uFEFFPID', 'pid'],
    ['Téléphone :', 'telephone'],
    ['E-mail *', 'e-mail'],
    ['"Nom"', 'nom'],
    ['Code\nPostal', 'code postal'],
    ['Téléphone (2)', 'telephone'],
    ['Autres informations (admin) ', 'autres informations (admin)'],
    ['Nom & prénom', 'nom & prenom'],
  ])('reads %j as %j', (header, normal) => {
    expect(normaliseHeader(header)).toBe(normal);
  });
});
