import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import { mapped } from './a-mapping.ts';

describe('guessMapping of a spreadsheet', () => {
  it('knows how secretaries name their columns', () => {
    const headers =
      "N° adhérent;Civ.;NOM;Prénom(s);Né(e) le;Tél. fixe;Portable;Mail;N° et rue;Complément d'adresse;CP;Commune;Métier;Date d'adhésion;Observations;Bureau de vote";
    expect(guessMapping(headers.split(';'), [])).toEqual({
      source: 'spreadsheet',
      mapping: [
        ...['memberNumber', 'civility', 'familyName', 'givenName', 'birthDate', 'phone', 'phone'],
        ...['email', 'street', 'addressExtra', 'postcode', 'town', 'profession', 'joinedOn'],
        ...['notes', 'ignore'],
      ],
    });
  });

  it('knows English columns', () => {
    expect(mapped(['Last name', 'First name', 'DOB', 'Mobile', 'ZIP', 'City'])).toEqual({
      'Last name': 'familyName',
      'First name': 'givenName',
      DOB: 'birthDate',
      Mobile: 'phone',
      ZIP: 'postcode',
      City: 'town',
    });
  });

  it('tells the name of birth from the name in use, and takes it where it is the only one', () => {
    expect(mapped(['Nom de naissance', "Nom d'usage", 'Prénom'])).toEqual({
      'Nom de naissance': 'birthName',
      "Nom d'usage": 'familyName',
      Prénom: 'givenName',
    });
    expect(mapped(['Nom de naissance', 'Prénom'])).toMatchObject({
      'Nom de naissance': 'familyName',
    });
  });

  it('takes a column of whole names for what it is', () => {
    const rows = [['DUPONT Jean'], ['Lefèvre Zoé']];
    expect(mapped(['Nom'], rows)).toEqual({ Nom: 'fullName' });
    expect(
      mapped(
        ['Nom', 'Prénom'],
        [
          ['de La Tour', 'Zoé'],
          ['Le Goff', 'Luc'],
        ],
      ),
    ).toMatchObject({
      Nom: 'familyName',
    });
  });

  it('uses a target once, for the column that holds something', () => {
    const headers = ['Ville', 'Commune', 'Date de naissance', 'DDN'];
    expect(mapped(headers, [['', 'Vernoy', '12/03/1975', '']])).toEqual({
      Commune: 'town',
      'Date de naissance': 'birthDate',
    });
  });

  it('puts the parts of a street together', () => {
    expect(mapped(['Nom', 'NumeroVoie', 'TypeVoie', 'LibelleVoie'])).toMatchObject({
      NumeroVoie: 'street',
      TypeVoie: 'street',
      LibelleVoie: 'street',
    });
    expect(mapped(['Adresse', 'NumeroVoie', 'LibelleVoie'])).toEqual({ Adresse: 'street' });
  });

  it('maps a status only when it says who is a member', () => {
    expect(
      mapped(
        ['Nom', 'Statut'],
        [
          ['a', 'Adhérent'],
          ['b', 'Sympathisante'],
        ],
      ),
    ).toMatchObject({
      Statut: 'kind',
    });
    expect(mapped(['Nom', 'Statut'], [['a', 'À rappeler']])).not.toHaveProperty('Statut');
    expect(mapped(['Nom', 'Statut'])).not.toHaveProperty('Statut');
  });

  it('ignores a column that does not hold what its header promises', () => {
    expect(
      mapped(
        ['Nom', 'Titre'],
        [
          ['a', 'Trésorier'],
          ['b', 'Maire'],
        ],
      ),
    ).not.toHaveProperty('Titre');
    expect(
      mapped(
        ['Nom', 'Naissance'],
        [
          ['a', 'Lyon'],
          ['b', 'Brest'],
        ],
      ),
    ).not.toHaveProperty('Naissance');
  });

  it('recognises e-mails and phones under headers that say nothing', () => {
    const rows = [
      ['Dupont', 'a@exemple.fr', '06 12 34 56 78'],
      ['Martin', 'b@exemple.fr', '0712345678'],
      ['Petit', 'c@exemple.fr', '612345679'],
    ];
    expect(mapped(['Nom', '(B)', 'Joindre au'], rows)).toMatchObject({
      '(B)': 'email',
      'Joindre au': 'phone',
    });
  });

  it('leaves the e-mail of somebody else alone', () => {
    const rows = ['a', 'b', 'c'].map((name) => [name, `${name}@exemple.fr`]);
    expect(mapped(['Nom', 'Contact du conjoint'], rows)).toEqual({ Nom: 'familyName' });
  });

  it('answers with one target for each column, whatever the file', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 20 }),
        fc.array(fc.array(text), { maxLength: 5 }),
        (headers, rows) => {
          const { mapping } = guessMapping(headers, rows);
          const names = mapping.filter(
            (target) => target === 'familyName' || target === 'fullName',
          );
          expect(mapping).toHaveLength(headers.length);
          expect(names.length).toBeLessThan(2);
        },
      ),
    );
  });
});
