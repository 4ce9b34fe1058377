import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MergeValues,
  mergeFields,
} from '#shared/domain/contributions/arrears/merge-fields.ts';
import { mergeText } from '#shared/domain/contributions/arrears/merge-text.ts';
import { parseTemplate } from '#shared/domain/contributions/arrears/parse-template.ts';

const values: MergeValues = {
  civilite: 'Madame',
  cher: 'Chère',
  camarade: 'camarade',
  adherent: 'adhérente',
  e: 'e',
  prenom: 'Anaïs',
  nom: 'Roudaut',
  nom_complet: 'Anaïs Roudaut',
  annees: '2025 et 2026',
  les_annees: 'les années 2025 et 2026',
  montant: '1\u202f250,50\u00a0€',
  depuis: '1er janvier 2025',
  dernier_versement: null,
  promesse: null,
  section: 'Le Havre',
  date: '23 novembre 2026',
  tresorier: 'Yves Le Goff',
  ordre: null,
  iban: null,
};

const merged = (template: string, own: Partial<MergeValues> = {}) => {
  const parts = parseTemplate(template);
  return parts.ok ? mergeText(parts.value, { ...values, ...own }) : parts;
};
const text = (template: string, own: Partial<MergeValues> = {}) => {
  const read = merged(template, own);
  return read.ok ? read.value : read.error;
};

describe('a template', () => {
  it('takes the values of a letter, however their names are typed', () => {
    expect(text('{Cher} {prénom}, vous êtes resté{e} {adherent} ; {nom complet} !')).toBe(
      'Chère Anaïs, vous êtes restée adhérente\u202f; Anaïs Roudaut\u202f!',
    );
  });

  it('names a field that it does not know', () => {
    expect(text('Bonjour {prenon}, bien à vous')).toEqual({
      kind: 'unknown-field',
      written: 'prenon',
    });
    expect(text('{si telephone}oui{fin}')).toEqual({ kind: 'unknown-field', written: 'telephone' });
  });

  it('shows a brace that is left over, and a condition without its end', () => {
    expect(text('Bonjour {prenom, à bientôt')).toMatchObject({ kind: 'loose-brace' });
    expect(text('Bonjour prenom}')).toMatchObject({ kind: 'loose-brace', written: '}' });
    expect(text('{si montant}un{si nom}deux{fin}{fin}')).toMatchObject({ kind: 'bad-condition' });
    expect(text('{si montant}un')).toMatchObject({ kind: 'bad-condition', written: 'si montant' });
    expect(text('un{fin}')).toMatchObject({ kind: 'bad-condition', written: 'fin' });
    expect(text('{sinon}un{fin}')).toMatchObject({ kind: 'bad-condition', written: 'sinon' });
  });

  it('says one thing or the other after what is known, and leaves no hole', () => {
    const template =
      'Un.\n\n{si montant}Il reste {montant}.{sinon}Demandez-nous.{fin}\n\n{si iban}{iban}{fin}\n\nDeux.';

    expect(text(template)).toBe('Un.\n\nIl reste 1\u202f250,50\u00a0€.\n\nDeux.');
    expect(text(template, { montant: null })).toBe('Un.\n\nDemandez-nous.\n\nDeux.');
  });

  it('is no letter where it says what is not known', () => {
    expect(text('Au compte {iban}')).toEqual({ kind: 'missing-field', field: 'iban' });
  });

  it.each([
    ['la lettre de {prenom}', {}, 'la lettre d’Anaïs'],
    ['la lettre de {prenom}', { prenom: 'Hélène' }, 'la lettre d’Hélène'],
    ['la lettre de {prenom}', { prenom: 'Yves' }, 'la lettre d’Yves'],
    ['la lettre de {prenom}', { prenom: 'Yann' }, 'la lettre de Yann'],
    ['ce que {prenom} a dit', { prenom: 'Élise' }, 'ce qu’Élise a dit'],
    ['la grande {prenom}', { prenom: 'Élise' }, 'la grande Élise'],
    ['la section de {section}', {}, 'la section du Havre'],
    ['rendez-vous à {section}', { section: 'Les Lilas' }, 'rendez-vous aux Lilas'],
    ['la section de {section}', { section: 'Lescar' }, 'la section de Lescar'],
    ['la cotisation de {annees}', {}, 'la cotisation de 2025 et 2026'],
  ])('elides and contracts: %s', (template, own, expected) => {
    expect(text(template, own)).toBe(expected);
  });

  it('sets spaces and apostrophes as French printers do, and leaves addresses alone', () => {
    expect(text("L'heure : 10:30 ! « Oui » ; https://example.org/?a=1;b 25 €")).toBe(
      'L’heure\u00a0: 10:30\u202f! «\u00a0Oui\u00a0»\u202f; https://example.org/?a=1;b 25\u00a0€',
    );
  });

  it('never reads a value as a field, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...mergeFields), (value, field) => {
        const read = merged(`[{${field}}]`, { [field]: `{${value}}` });
        expect(read.ok).toBe(true);
      }),
    );
  });

  it('is read or refused, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', 'si ', 'fin', 'sinon', 'nom', ' ', 'a', '\n'), {
          maxLength: 30,
        }),
        (signs) => {
          const read = parseTemplate(signs.join(''));
          expect(read.ok || typeof read.error.written === 'string').toBe(true);
        },
      ),
    );
  });
});
