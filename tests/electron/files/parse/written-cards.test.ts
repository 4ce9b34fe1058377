import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { peopleIn } from './a-card.ts';
import { answerTo } from './an-answer.ts';

// The same people in files that other programs wrote: the README beside them names program and version of each.
const folder = new URL('../../../fixtures/import/vcard/written/', import.meta.url);
const read = (name: string) => readFile(new URL(`${name}.vcf`, folder));

const jean = {
  Civilité: 'M.',
  Nom: 'DE LA TOUR',
  Prénom: 'Jean-Pierre',
  Courriel: 'jp.delatour@exemple.fr',
  'Courriel (2)': 'atelier@exemple.fr',
  Téléphone: '06 39 98 10 01',
  'Téléphone (2)': '01 99 00 10 01',
  Télécopie: '01 99 00 10 99',
  Adresse: '12 rue des Tilleuls',
  Complément: 'Bât. B; esc. 2',
  'Code postal': '35200',
  Ville: 'Vernoy',
  Région: 'Bretagne',
  Pays: 'France',
  'Date de naissance': '1958-04-01',
  Profession: 'Menuisier; ébéniste',
  Organisation: 'Atelier du bois, Menuiserie',
  Étiquettes: 'Adhérents, Tractage',
  Notes:
    'Tracte le samedi\nà 9 h; sauf en août, où l’équipe est réduite : prévenir Éléonore\n\nClé du local : « Œuvre », 20 €',
};
const eleonore = {
  Civilité: 'Mme',
  Nom: 'LEFÈVRE',
  Prénom: 'Éléonore',
  'Autres prénoms': 'Marie',
  Courriel: 'foyer.lefevre@exemple.fr',
  Téléphone: '+33 6 39 98 10 02',
  Adresse: '3 place de l’Œuvre',
  'Code postal': '01000',
  Ville: 'Bourg-en-Bresse',
  Pays: 'France',
  'Date de naissance': '1991-02-28',
  Profession: 'Infirmière',
  Organisation: 'CHU, site de l’Hôtel-Dieu',
  Étiquettes: 'Adhérents',
};
/** They share one address, electronic and other. */
const paul = {
  Civilité: 'M.',
  Nom: 'LEFÈVRE',
  Prénom: 'Paul',
  Courriel: 'foyer.lefevre@exemple.fr',
  Téléphone: '06 39 98 10 04',
  'Téléphone (2)': '01 99 00 10 05',
  Adresse: '3 place de l’Œuvre',
  'Code postal': '01000',
  Ville: 'Bourg-en-Bresse',
  Pays: 'France',
};
const zoe = {
  Nom: "N'GUYEN",
  Prénom: 'Zoé',
  Téléphone: '01 99 00 10 03',
  Adresse: '1 bis, chemin du "Clos"',
  'Code postal': '94240',
  Ville: 'L’Haÿ-les-Roses',
  Pays: 'France',
  Notes: 'Préfère le courrier',
};
const everybody = [jean, eleonore, paul, zoe];

type Said = Readonly<Record<string, string>>;

const without = (names: readonly string[]) =>
  everybody.map(
    (person): Said =>
      Object.fromEntries(Object.entries(person).filter(([name]) => !names.includes(name))),
  );

describe('cards that another program wrote', () => {
  it.each([
    'evolution-3.0',
    'ez-vcard-3.0',
    'ez-vcard-4.0',
    'kaddressbook-3.0',
    'kaddressbook-4.0',
    'khard-3.0',
    'khard-4.0',
    'sabre-vobject',
    'vcard-creator',
    'vobject',
  ])('say every value: %s', async (name) => {
    expect(await peopleIn(await read(name))).toEqual(everybody);
  });

  it.each(['evolution-2.1', 'ez-vcard-2.1', 'kaddressbook-2.1'])(
    'say every value that version 2.1 has a place for: %s',
    async (name) => {
      expect(await peopleIn(await read(name))).toEqual(without(['Étiquettes']));
    },
  );

  it.each(['vcards-js-2.1', 'vcards-js-3.0', 'vcards-js-4.0'])(
    'say every value that their program has a field for: %s',
    async (name) => {
      const [first, ...others] = without(['Étiquettes', 'Complément']);

      expect(await peopleIn(await read(name))).toEqual([
        { ...first, Organisation: 'Atelier du bois' },
        ...others,
      ]);
    },
  );

  it('say every value that abook kept', async () => {
    const [first, ...others] = without([
      ...['Civilité', 'Autres prénoms', 'Profession', 'Organisation', 'Étiquettes'],
    ]);

    expect(await peopleIn(await read('abook'))).toEqual([
      {
        ...first,
        Nom: 'TOUR',
        Prénom: 'Jean-Pierre DE LA',
        Notes: 'Tracte le samedi à 9 h; sauf en août, où l’équipe est réduite : prévenir',
      },
      ...others,
    ]);
  });

  it('are refused by the line that their program broke', async () => {
    expect(await answerTo(await read('text-vcard'))).toEqual({
      kind: 'bad-card-line',
      line: 12,
      value: 'à 9 h\\; sauf en août\\, où l’équipe est r…',
    });
  });
});

describe('a line that quoted-printable broke', () => {
  const note = async (...lines: readonly string[]) => {
    const quoted = ['NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:', ...lines];
    const [head = '', first = '', ...further] = quoted;
    const card = ['BEGIN:VCARD', 'FN:Zoé', head + first, ...further, 'END:VCARD', ''].join('\r\n');
    return (await peopleIn(card))[0]?.Notes;
  };

  it('keeps the space that its next line begins with', async () => {
    expect(await note('Vient le samedi et=', ' le dimanche, =C3=A0 9 h')).toBe(
      'Vient le samedi et le dimanche, à 9 h',
    );
  });

  it('loses the space of a fold where every space of the text is spelled', async () => {
    expect(await note('=C3=89=', ' l=C3=A9onore=20P')).toBe('Éléonore P');
  });

  it('is whole again where it was broken inside a letter', async () => {
    expect(await note('a pr=', ' C3=A9venir')).toBe('a prévenir');
  });
});
