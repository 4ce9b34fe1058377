import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import { peopleIn } from './a-card.ts';
import { tableOf } from './an-answer.ts';

const folder = new URL('../../../fixtures/import/vcard/', import.meta.url);
const read = (name: string) => readFile(new URL(`${name}.vcf`, folder));

const jean = {
  Nom: 'DE LA TOUR',
  Prénom: 'Jean-Pierre',
  Courriel: 'jp.delatour@exemple.fr',
  Adresse: '12 rue des Tilleuls',
  'Code postal': '35200',
  Ville: 'Vernoy',
  Pays: 'France',
  'Date de naissance': '1958-04-01',
};
const eleonore = {
  Nom: 'LEFÈVRE',
  Prénom: 'Éléonore',
  Courriel: 'eleonore.lefevre@exemple.fr',
  'Code postal': '01000',
  Ville: 'Bourg-en-Bresse',
  Pays: 'France',
};

describe('visiting cards as other programs write them', () => {
  it('Apple: labels of their own, a picture, a birthday without its year, a company', async () => {
    const table = await tableOf(await read('apple-contacts'));
    expect(table).toMatchObject({ format: 'vcard', encoding: 'utf-8', sheets: [], sheet: null });
    expect(table.rows.map(({ line }) => line)).toEqual([1, 35]);
    expect(table.leftOut).toEqual([{ line: 46, text: 'Mairie de Vernoy' }]);
    expect(await peopleIn(await read('apple-contacts'))).toEqual([
      {
        ...jean,
        Civilité: 'M.',
        'Courriel (2)': 'atelier@exemple.fr',
        Téléphone: '06 39 98 10 01',
        'Téléphone (2)': '01 99 00 10 01',
        Télécopie: '01 99 00 10 99',
        Complément: 'Bât. B; esc. 2',
        Profession: 'Menuisier',
        Organisation: 'Atelier du bois',
        Étiquettes: 'Adhérents, Tractage',
        Notes: 'Tracte le samedi\nà 9 h, sauf en août',
      },
      {
        ...eleonore,
        Civilité: 'Mme',
        'Nom de naissance': 'Durand',
        Téléphone: '06 39 98 10 02',
        Adresse: '3 place de l’Œuvre',
        Anniversaire: '28/02',
      },
    ]);
  });

  it('Google: a whole name beside names in parts is split', async () => {
    expect(await peopleIn(await read('google-contacts'))).toEqual([
      {
        ...jean,
        Téléphone: '+33 6 39 98 10 01',
        Organisation: 'Atelier du bois',
        Étiquettes: 'myContacts, Adhérents',
      },
      {
        Nom: "N'Guyen",
        Prénom: 'Zoé',
        Téléphone: '01 99 00 10 03',
        Étiquettes: 'myContacts',
        Notes: 'Rencontrée au marché',
      },
    ]);
  });

  it('Outlook 2.1: Windows accents, quoted-printable, types without a name', async () => {
    expect((await tableOf(await read('outlook-2.1'))).encoding).toBe('windows-1252');
    expect(await peopleIn(await read('outlook-2.1'))).toEqual([
      {
        ...eleonore,
        Civilité: 'Mme',
        Téléphone: '06 39 98 10 02',
        'Téléphone (2)': '01 99 00 10 02',
        Adresse: '3 place de la Mairie',
        'Date de naissance': '1991-02-28',
        Profession: 'Infirmière',
        Notes: 'Tracte le samedi\nà 9 h',
      },
    ]);
  });

  it('Android 2.1: an accent that two lines share', async () => {
    expect(await peopleIn(await read('android-2.1'))).toEqual([
      {
        ...eleonore,
        Téléphone: '0639981002',
        'Téléphone (2)': '0199001002',
        Adresse: '3 place de l’Œuvre',
        'Date de naissance': '1991-02-28',
      },
      { Prénom: 'Zoé', Téléphone: '0639981003' },
    ]);
  });

  it('Thunderbird 4.0: a list of people is no person', async () => {
    expect((await tableOf(await read('thunderbird'))).leftOut).toEqual([
      { line: 15, text: 'Bureau' },
    ]);
    expect(await peopleIn(await read('thunderbird'))).toEqual([
      {
        ...jean,
        'Courriel (2)': 'atelier@exemple.fr',
        Téléphone: '06 39 98 10 01',
        'Téléphone (2)': '01 99 00 10 99',
        Région: 'Bretagne',
        Notes: 'Une note; avec un point-virgule',
      },
    ]);
  });

  it.each([
    [
      'nextcloud-3',
      {
        ...jean,
        Téléphone: '06 39 98 10 01',
        Complément: 'Bât. B',
        Profession: 'Menuisier',
        Étiquettes: 'Adhérents, Tractage',
      },
    ],
    [
      'nextcloud-4',
      {
        ...eleonore,
        'Autres prénoms': 'Marie',
        Téléphone: '+33639981002',
        Adresse: '3 place de la Mairie',
        Anniversaire: '28/02',
        Étiquettes: 'Adhérents',
      },
    ],
  ])('Nextcloud: %s', async (name, person) => {
    expect(await peopleIn(await read(name))).toEqual([person]);
  });

  it('have headings that the guess of the columns knows', async () => {
    const { headers, rows } = await tableOf(await read('apple-contacts'));
    const { mapping } = guessMapping(
      headers,
      rows.map(({ cells }) => cells),
    );
    const targets = new Map(headers.map((header, at) => [header, mapping[at]]));
    expect(Object.fromEntries(targets)).toMatchObject({
      Civilité: 'civility',
      Nom: 'familyName',
      Prénom: 'givenName',
      Complément: 'addressExtra',
      'Code postal': 'postcode',
      Ville: 'town',
      Pays: 'country',
      'Date de naissance': 'birthDate',
      Anniversaire: 'ignore',
      Profession: 'profession',
      Notes: 'notes',
    });
    const ignored = headers.filter((_, at) => mapping[at] === 'ignore');
    expect(ignored).not.toContain('Téléphone (2)');
    expect(ignored).not.toContain('Courriel (2)');
  });
});
