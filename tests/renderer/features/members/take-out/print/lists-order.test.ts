import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { prepare } from '../../../../../../renderer/features/members/take-out/print/orders/order-of.ts';
import {
  firstDraft,
  firstLabels,
  type PrintDraft,
} from '../../../../../../renderer/features/members/take-out/print/print-draft.ts';
import { aPaperPerson } from '../../../../../builders/a-paper-person.ts';

const words = {
  language: 'fr',
  labelsTitle: 'Étiquettes',
  name: 'Nom',
  reached: 'Joint·e',
  signature: 'Signature',
  date: 'Date :',
  place: 'Lieu :',
  noTown: 'Commune inconnue',
  footer: 'Imprimé le 23 novembre 2026',
  section: 'Section de Vernoy',
  titleOf: (column: string) => `T ${column}`,
  dayOf: (day: string) => `le ${day}`,
} as const;
const draft = firstDraft(
  firstLabels,
  { phoneList: 'Appels', directory: 'Annuaire', signIn: 'Émargement', card: 'Carte 2026' },
  IsoDate.parse('2026-11-23'),
);
const prepared = (part: Partial<PrintDraft>, people = [aPaperPerson()]) =>
  prepare({ ...draft, ...part }, people, words);

describe('lists on paper', () => {
  it('group a phone list by town, by name within it', () => {
    const people = [
      aPaperPerson({ familyName: 'Élan', cells: ['1'] }),
      aPaperPerson({ familyName: 'Brun', cells: ['2'] }),
      aPaperPerson({ familyName: 'Abel', address: { town: null }, cells: ['3'] }),
    ];
    const phoneList = { ...draft.phoneList, columns: ['phone'], grouping: 'town' } as const;

    const { order } = prepared({ document: 'phone-list', phoneList }, people);

    expect(order).toMatchObject({
      rows: [
        { kind: 'heading', text: 'Commune inconnue' },
        { cells: ['ABEL Lucie', '3'] },
        { kind: 'heading', text: 'Vernoy' },
        { cells: ['BRUN Lucie', '2'] },
        { cells: ['ÉLAN Lucie', '1'] },
      ],
      columns: [
        { heading: 'Nom' },
        { heading: 'T phone' },
        { heading: 'Joint·e', kind: 'to-fill' },
      ],
    });
  });

  it('leave a line to fill in by hand for what is not known of a meeting', () => {
    const { order } = prepared({
      document: 'sign-in-sheet',
      signIn: { ...draft.signIn, place: ' ' },
    });

    expect(order).toMatchObject({
      head: {
        title: 'Émargement',
        subtitle: null,
        fields: [
          { label: 'Date :', value: 'le 2026-11-23' },
          { label: 'Lieu :', value: null },
        ],
      },
      blankRows: 10,
    });
  });

  it('print a sheet of empty rows when nobody is chosen, but no empty directory', () => {
    expect(prepared({ document: 'sign-in-sheet' }, []).order).not.toBeNull();
    expect(prepared({ document: 'directory' }, []).order).toBeNull();
  });

  it('put people of a directory under their first letter, accents or not', () => {
    const people = [
      aPaperPerson({ familyName: 'Élan', cells: ['06', ''] }),
      aPaperPerson({ familyName: 'Eder', cells: ['', 'e@x.fr'] }),
      aPaperPerson({ familyName: '’t Hooft', cells: [] }),
    ];

    const { order } = prepared({ document: 'directory' }, people);

    expect(order).toMatchObject({
      groups: [
        {
          heading: 'E',
          entries: [
            { name: 'EDER Lucie', lines: ['e@x.fr'] },
            { name: 'ÉLAN Lucie', lines: ['06'] },
          ],
        },
        { heading: 'T', entries: [{ name: '’T HOOFT Lucie' }] },
      ],
    });
  });

  it('make cards for members only, in the name of the section, unless told otherwise', () => {
    const people = [aPaperPerson({ cells: ['12', '2021'] }), aPaperPerson({ kind: 'former' })];

    const members = prepared({ document: 'member-cards' }, people);
    const cards = { ...draft.cards, people: 'everybody', organisation: 'Nous' } as const;
    const all = prepared({ document: 'member-cards', cards }, people);

    expect(members).toMatchObject({
      count: 1,
      notMembers: 1,
      order: {
        organisation: 'Section de Vernoy',
        cards: [
          {
            name: 'Lucie Carpentier',
            fields: [
              { label: 'T memberNumber', value: '12' },
              { label: 'T joinedOn', value: '2021' },
            ],
          },
        ],
      },
    });
    expect(all).toMatchObject({ count: 2, notMembers: 0, order: { organisation: 'Nous' } });
  });

  it('draw no labels on a sheet that cannot be', () => {
    const own = { ...firstLabels.own, columns: 9 };

    expect(prepared({ labels: { ...firstLabels, sheet: 'own', own } }).order).toBeNull();
  });
});
