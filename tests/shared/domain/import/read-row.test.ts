import { describe, expect, it } from 'vitest';
import { layoutColumns } from '#shared/domain/import/column-layout.ts';
import { defaultImportOptions } from '#shared/domain/import/import.ts';
import { readRow } from '#shared/domain/import/read-row.ts';
import { noWords, openVocabulary } from '#shared/domain/import/vocabulary.ts';
import { type Column, fieldsOf, name, read, refusalsOf, warningsOf } from './a-row.ts';

describe('readRow', () => {
  it('keeps what it reads, trimmed, and says nothing of empty cells', () => {
    const fields = fieldsOf([
      ['Prénom', 'givenName', ' Zoé\u00A0 '],
      ['Ville', 'town', 'Saint-Denis\u200B'],
      ['Métier', 'profession', 'néant'],
      ['Rue', 'street', '12  rue\ndes Lilas'],
      ['Pays', 'country', ''],
    ]);
    expect(fields).toEqual({
      familyName: 'Dupont',
      givenName: 'Zoé',
      town: 'Saint-Denis',
      street: '12 rue, des Lilas',
    });
  });

  it('writes names in capitals as names are written, and leaves towns as they are', () => {
    const fields = read([
      ['Nom', 'familyName', 'DE LA TOUR'],
      ['Prénom', 'givenName', 'JEAN-PIERRE'],
      ['Ville', 'town', 'LYON'],
    ]);
    expect(fields).toMatchObject({
      value: { fields: { familyName: 'de La Tour', givenName: 'Jean-Pierre', town: 'LYON' } },
    });
  });

  it('does not take the name Na for an empty cell', () => {
    expect(read([['Nom', 'familyName', 'Na']])).toMatchObject({ ok: true });
  });

  it('names the cell that cannot be understood, and every one of them', () => {
    const refusals = refusalsOf([
      ['Nom', 'familyName', 'Dupont'],
      ['Né le', 'birthDate', '31/02/1975'],
      ['Mail', 'email', 'dupont chez exemple.fr'],
      ['Civ.', 'civility', 'M. et Mme'],
      ['Statut', 'kind', 'à rappeler'],
      ['Newsletter', 'emailConsent', 'peut-être'],
      ['Ville', 'town', 'x'.repeat(81)],
    ]);
    expect(refusals.map(({ kind, column, field }) => [kind, column, field])).toEqual([
      ['bad-date', 1, 'birthDate'],
      ['bad-email', 2, 'email'],
      ['unknown-value', 3, 'civility'],
      ['unknown-value', 4, 'kind'],
      ['unknown-value', 5, 'emailConsent'],
      ['too-long', 6, 'town'],
    ]);
    expect(refusals[0]?.value).toBe('31/02/1975');
  });

  it('refuses a row without a name', () => {
    expect(refusalsOf([['Nom', 'familyName', ' ']])).toMatchObject([{ kind: 'missing-name' }]);
    expect(refusalsOf([['Nom', 'familyName', '???']])).toMatchObject([{ kind: 'missing-name' }]);
    expect(refusalsOf([['Ville', 'town', 'Lyon']])).toMatchObject([{ kind: 'missing-name' }]);
  });

  it('refuses a row of the wrong length', () => {
    const columns = ['familyName', 'givenName'] as const;
    const layout = layoutColumns(['Nom', 'Prénom'], columns, openVocabulary(noWords));
    expect(readRow(['Dupont'], layout, { options: defaultImportOptions })).toMatchObject({
      error: [{ kind: 'wrong-column-count', column: null, value: '1' }],
    });
  });

  it('shows no more than the beginning of a value that it refuses', () => {
    const [refusal] = refusalsOf([name, ['Notes', 'notes', 'x'.repeat(10_000)]]);
    expect(refusal?.value).toHaveLength(200);
  });

  it('understands the words of civilities', () => {
    const civilityOf = (cell: string) => fieldsOf([['Civ.', 'civility', cell]]);
    for (const word of ['M.', 'Mr', 'MONSIEUR', 'Homme', 'H']) {
      expect(civilityOf(word)).toMatchObject({ civility: 'm' });
    }
    for (const word of ['Mme', 'Mme.', 'madame', 'Mlle', 'F']) {
      expect(civilityOf(word)).toMatchObject({ civility: 'mme' });
    }
    expect(civilityOf('Dr')).toEqual({ familyName: 'Dupont' });
  });

  it('understands who is a member', () => {
    const kindOf = (cell: string) => fieldsOf([['Statut', 'kind', cell]]);
    expect(kindOf('Adhérente à jour 2026')).toMatchObject({ kind: 'member' });
    expect(kindOf('Sympathisant·e')).toMatchObject({ kind: 'sympathiser' });
    expect(kindOf('Non membre')).toMatchObject({ kind: 'sympathiser' });
    expect(kindOf('Ancien adhérent')).toMatchObject({ kind: 'former' });
    expect(kindOf('Trésorier')).toMatchObject({ kind: 'member' });
  });

  it('reads a yes as a consent, and as a refusal under a column that forbids', () => {
    expect(fieldsOf([['Newsletter', 'emailConsent', 'Oui']])).toMatchObject({
      emailConsent: 'granted',
    });
    expect(fieldsOf([['Newsletter', 'emailConsent', 'non']])).toMatchObject({
      emailConsent: 'refused',
    });
    expect(fieldsOf([['Do Not Email', 'emailConsent', '1']])).toMatchObject({
      emailConsent: 'refused',
    });
    expect(fieldsOf([['Do Not Email', 'emailConsent', '0']])).not.toHaveProperty('emailConsent');
    expect(fieldsOf([['Désabonné', 'emailConsent', 'oui']])).toMatchObject({
      emailConsent: 'refused',
    });
  });

  it('lets the refusal win when two columns speak of one consent', () => {
    const both = (doNot: string, newsletter: string) =>
      fieldsOf([
        ['Do Not Email', 'emailConsent', doNot],
        ['Newsletter', 'emailConsent', newsletter],
      ]);
    expect(both('Yes', 'Yes')).toMatchObject({ emailConsent: 'refused' });
    expect(both('No', 'No')).toMatchObject({ emailConsent: 'refused' });
    expect(both('No', 'Yes')).toMatchObject({ emailConsent: 'granted' });
  });

  it('prefers the mobile of several numbers', () => {
    const fields = fieldsOf([
      ['Fixe', 'phone', '02 99 12 34 56'],
      ['Portable', 'phone', '612345678'],
    ]);
    expect(fields).toMatchObject({ phone: '+33612345678' });
    expect(
      fieldsOf([
        ['Fixe', 'phone', '0299123456'],
        ['Portable', 'phone', ''],
      ]),
    ).toMatchObject({
      phone: '+33299123456',
    });
  });

  it('warns of what it restored or could not understand', () => {
    expect(warningsOf([['Tél', 'phone', '612345678']])).toEqual(['phone-zero-restored']);
    expect(warningsOf([['Tél', 'phone', 'voir Paul']])).toEqual(['phone-kept-as-typed']);
    expect(warningsOf([['CP', 'postcode', '1000']])).toEqual(['postcode-zero-restored']);
    expect(warningsOf([['Né', 'birthDate', '12/03/75']])).toEqual(['two-digit-year']);
    expect(
      warningsOf([
        ['CP', 'postcode', '75011'],
        ['Tél', 'phone', '0612345678'],
      ]),
    ).toEqual([]);
  });

  it('leaves Brussels in Belgium', () => {
    const columns: readonly Column[] = [
      ['CP', 'postcode', '1000'],
      ['Pays', 'country', 'Belgique'],
    ];
    expect(fieldsOf(columns)).toMatchObject({ postcode: '1000' });
  });

  it('puts together what several columns make up', () => {
    const fields = fieldsOf([
      ['NumeroVoie', 'street', '12'],
      ['TypeVoie', 'street', 'rue'],
      ['LibelleVoie', 'street', 'des Lilas'],
      ['Bâtiment', 'addressExtra', 'Bât. B'],
      ['Étage', 'addressExtra', '3e'],
      ['Notes', 'notes', 'Colle bien'],
      ['Divers', 'notes', 'A une remorque'],
    ]);
    expect(fields).toMatchObject({
      street: '12 rue des Lilas',
      addressExtra: 'Bât. B, 3e',
      notes: 'Colle bien\nA une remorque',
    });
  });

  it('splits a whole name, and says so', () => {
    const row = read([['Nom & prénom', 'fullName', 'LE GOFF Marie-Anne']]);
    expect(row).toMatchObject({
      value: {
        fields: { familyName: 'Le Goff', givenName: 'Marie-Anne' },
        warnings: [{ kind: 'name-split', value: 'LE GOFF Marie-Anne' }],
      },
    });
  });

  it('does not make one person of two', () => {
    expect(refusalsOf([['Nom', 'fullName', 'M. et Mme Dupont']])).toMatchObject([
      { kind: 'unknown-value', field: 'familyName' },
    ]);
  });

  it('passes over orders that were cancelled or paid back', () => {
    const order = (status: string) =>
      read([name, ['Statut de la commande', 'orderStatus', status]]);
    expect(order('Annulé')).toEqual({
      ok: true,
      value: { kind: 'cancelled-order', name: 'Dupont' },
    });
    expect(order('Remboursée')).toMatchObject({ value: { kind: 'cancelled-order' } });
    expect(order('Validé')).toMatchObject({ value: { kind: 'person' } });
    expect(order('En attente')).toMatchObject({ error: [{ kind: 'unknown-value', field: null }] });
  });

  it('tells which mapped fields are empty when they are to be erased', () => {
    const columns: readonly Column[] = [
      ['Ville', 'town', ''],
      ['Métier', 'profession', 'Menuisier'],
    ];
    const row = read([name, ...columns], { emptyCells: 'erase' });
    expect(row).toMatchObject({ value: { emptyFields: ['town'] } });
    expect(read([name, ...columns])).toMatchObject({ value: { emptyFields: [] } });
  });
});
