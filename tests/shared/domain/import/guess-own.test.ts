import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import { memberColumns } from '#shared/domain/members/catalogue.ts';
import { messages } from '#shared/i18n/messages.ts';
import { ownFields } from './a-file.ts';
import { mapped } from './a-mapping.ts';

/** Columns of ours that no file can bring: computed ones, and what belongs to other records. */
const ours: ReadonlySet<string> = new Set([
  ...['age', 'emailKind', 'phoneKind', 'contactedOn', 'hasHousehold', 'section', 'seniority'],
  ...['cares', 'offers', 'seeks', 'lastPaidOn', 'paidThisYear', 'lastDuesYear', 'name'],
  'standing',
]);
const renamed: Readonly<Record<string, string>> = {
  otherEmails: 'otherEmail',
  otherPhones: 'otherPhone',
};

describe('guessMapping of our own files', () => {
  it.each(['fr', 'en'] as const)('maps every column that we export, in %s', (language) => {
    const words: Readonly<Record<string, string>> = messages[language];
    for (const { id } of memberColumns.filter((column) => !ours.has(column.id))) {
      const title = words[`column.${id}`] ?? id;
      const sample = id === 'kind' ? 'Adhérent' : '';
      const { mapping } = guessMapping(['x', title], [['', sample]]);
      const expected = renamed[id] ?? id;
      // A file with no other name has its only one as the family name.
      expect([title, mapping[1]]).toEqual([title, id === 'birthName' ? 'familyName' : expected]);
    }
  });

  it("knows the section's own fields by their names", () => {
    const { mapping } = guessMapping(['Nom', 'NUMBER ', 'Yes-no :'], [], {
      customFields: ownFields,
    });
    expect(mapping).toEqual(['familyName', 'custom.number', 'custom.yes-no']);
  });

  it('knows the columns of visiting cards, and that a second address is another one', () => {
    const headers = [
      ...['Civilité', 'Nom', 'Prénom', 'Nom complet', 'Préfixe', 'Autres prénoms'],
      ...['Nom de naissance', 'Courriel', 'Courriel 2', 'Téléphone', 'Téléphone 2'],
      ...['Adresse', 'Adresse 2', 'Complément', 'Code postal', 'Code postal 2', 'Ville'],
      ...['Ville 2', 'Pays', 'Date de naissance', 'Profession', 'Étiquettes', 'Notes'],
    ];
    expect(mapped(headers)).toEqual({
      Civilité: 'civility',
      Nom: 'familyName',
      Prénom: 'givenName',
      'Nom de naissance': 'birthName',
      Courriel: 'email',
      'Courriel 2': 'email',
      Téléphone: 'phone',
      'Téléphone 2': 'phone',
      Adresse: 'street',
      Complément: 'addressExtra',
      'Code postal': 'postcode',
      Ville: 'town',
      Pays: 'country',
      'Date de naissance': 'birthDate',
      Profession: 'profession',
      Étiquettes: 'tags',
      Notes: 'notes',
    });
  });

  it('keeps a column of dates or e-mails that are all wrong: each row is refused with its value', () => {
    const rows = [['Dupont', '31/02/1999', 'dupont@']];
    expect(guessMapping(['Nom', 'Né le', 'Mail'], rows).mapping).toEqual([
      ...['familyName', 'birthDate', 'email'],
    ]);
  });
});
