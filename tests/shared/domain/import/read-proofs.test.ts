import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import { aMember } from '../../../builders/a-member.ts';
import { aFile, knownAs, planOf } from './a-file.ts';
import { fieldsOf, refusalsOf } from './a-row.ts';

const guessOf = (header: string, ...cells: readonly string[]) =>
  guessMapping(
    ['Nom', header],
    cells.map((cell) => ['Dupont', cell]),
  ).mapping[1];

describe('the day and the source of a consent', () => {
  it('are found under the headers that people give them', () => {
    const day = '12/03/2024';
    expect(guessOf('Date consentement e-mail', day)).toBe('emailConsentOn');
    expect(guessOf('Opt-in SMS le', day)).toBe('smsConsentOn');
    expect(guessOf('Accord téléphone (date)', day)).toBe('phoneConsentOn');
    expect(guessOf('Date d’accord courrier', day)).toBe('postConsentOn');
    expect(guessOf('Date d’inscription à la newsletter', day)).toBe('emailConsentOn');
    expect(guessOf('RGPD', day)).toBe('consentOn');
    expect(guessOf('Date du consentement RGPD', day)).toBe('consentOn');
    expect(guessOf('Origine du consentement', 'Stand')).toBe('consentSource');
    expect(guessOf('Email opt-in date', '2024-03-12')).toBe('emailConsentOn');
  });

  it('are not taken for what they are not', () => {
    expect(guessOf('Date d’inscription', '12/03/2024')).toBe('joinedOn');
    expect(guessOf('Consentement e-mail', 'Oui')).toBe('emailConsent');
    expect(guessOf('Consentement e-mail', '12/03/2024')).toBe('emailConsentOn');
    expect(guessOf('RGPD', 'voir dossier')).toBe('ignore');
  });

  it('say by themselves that somebody agreed', () => {
    expect(fieldsOf([['Opt-in SMS le', 'smsConsentOn', '12/03/2024']])).toMatchObject({
      smsConsent: 'granted',
      'proof.sms': { state: 'granted', on: '2024-03-12', source: null },
    });
  });

  it('say that somebody refused, under a header of refusals', () => {
    expect(fieldsOf([['Désabonné le', 'emailConsentOn', '12/03/2024']])).toMatchObject({
      emailConsent: 'refused',
      'proof.email': { state: 'refused', on: '2024-03-12' },
    });
  });

  it('belong to the answer beside them', () => {
    const row = fieldsOf([
      ['Consentement e-mail', 'emailConsent', 'Non'],
      ['Date', 'emailConsentOn', '12/03/2024'],
      ['Source', 'consentSource', 'Formulaire du site'],
    ]);

    expect(row).toMatchObject({
      emailConsent: 'refused',
      'proof.email': { state: 'refused', on: '2024-03-12', source: 'Formulaire du site' },
    });
  });

  it('speak for every channel without a column of its own', () => {
    const row = fieldsOf([
      ['Consentement SMS', 'smsConsent', ''],
      ['RGPD', 'consentOn', '12/03/2024'],
    ]);

    expect(row).toMatchObject({ emailConsent: 'granted', postConsent: 'granted' });
    expect(row).not.toHaveProperty('smsConsent');
  });

  it('refuse the row when they cannot be read', () => {
    expect(
      refusalsOf([
        ['Nom', 'familyName', 'A'],
        ['RGPD', 'consentOn', 'bientôt'],
      ]),
    ).toMatchObject([{ kind: 'bad-date', column: 1, value: 'bientôt' }]);
  });
});

describe('the proof of a consent that is known', () => {
  const file = aFile(
    'Nom;Prénom;Né le;Date consentement e-mail',
    'Dupont;Jean;12/03/1975;05/06/2025',
  );
  const jean = aMember({ familyName: 'Dupont', givenName: 'Jean', birthDate: '1975-03-12' });
  const patchOf = (known: typeof jean, existing: 'update' | 'fill-empty' = 'update') => {
    const [row] = planOf(file, { known: knownAs(known), options: { existing } }).rows;
    return row?.kind === 'update' ? row.patch : row?.kind;
  };

  it('is added to a consent that had none', () => {
    expect(patchOf({ ...jean, emailConsent: 'granted' })).toEqual({
      'proof.email': { state: 'granted', on: '2025-06-05', source: null },
    });
  });

  it('is not kept where the refusal noted here stays', () => {
    expect(patchOf({ ...jean, emailConsent: 'refused' })).toBe('unchanged');
  });

  it('keeps its day and source when only gaps are to be filled', () => {
    const proof = { state: 'granted', on: null, source: 'Stand' } as const;
    const known = { ...jean, emailConsent: 'granted', 'proof.email': proof } as const;

    expect(patchOf(known, 'fill-empty')).toEqual({
      'proof.email': { state: 'granted', on: '2025-06-05', source: 'Stand' },
    });
  });
});
