import { presetSheet } from '#shared/domain/paper/label-presets.ts';
import type {
  DirectoryOrder,
  LabelsOrder,
  MemberCardsOrder,
  PhoneListOrder,
  ReportOrder,
  SignInSheetOrder,
} from '../../../renderer/paper/paper-order.ts';

const given = ['Zoé', 'Luc', 'Éloïse', 'Jean-Baptiste', 'Aïcha', 'Nguyễn', 'Łucja', 'Ağça', 'Maël'];
const family = ['AUBÉPINE', 'SZABÓ', 'D’HÉRICOURT', 'ŁĘCKI', 'TRẦN', 'ERDOĞAN', 'LE GOFF', 'ÑÚÑEZ'];
const towns = ['75014 PARIS', '35000 RENNES', '94240 L HAŸ LES ROSES', '67530 BŒRSCH'];
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';
const nameOf = (index: number) => `${pick(given, index)} ${pick(family, Math.floor(index / 3))}`;

export const people = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => nameOf(index));

export const aLabelsOrder = (changes: Partial<LabelsOrder> = {}): LabelsOrder => ({
  kind: 'labels',
  language: 'fr',
  title: 'Étiquettes',
  labels: people(30).map((name, index) => ({
    about: name,
    lines: [`Mme ${name}`, `${index + 1} rue de l Église`, pick(towns, index)],
  })),
  sheet: presetSheet('avery-l7160'),
  startAt: 1,
  offset: { x: 0, y: 0 },
  outlines: 'none',
  largest: 11,
  ...changes,
});

const head = {
  title: 'Liste d’émargement',
  subtitle: 'Assemblée générale de la section de Vernoy',
  fields: [
    { label: 'Date de la réunion :', value: 'samedi 12 décembre 2026' },
    { label: 'Lieu :', value: null },
    { label: 'Objet de la réunion :', value: null },
  ],
  footer: 'Section de Vernoy · imprimé le 23 novembre 2026',
} as const;

export const aSignInOrder = (changes: Partial<SignInSheetOrder> = {}): SignInSheetOrder => ({
  kind: 'sign-in-sheet',
  language: 'fr',
  head,
  columns: [
    { heading: 'Nom', width: { kind: 'share', share: 3 }, kind: 'strong' },
    { heading: 'Commune', width: { kind: 'share', share: 2 }, kind: 'text' },
    { heading: 'Signature', width: { kind: 'fixed', width: 60 }, kind: 'to-fill' },
  ],
  rows: people(64).map((name, index) => ({
    kind: 'row',
    cells: [name, pick(towns, index).slice(6)],
  })),
  blankRows: 7,
  rowHeight: 12,
  numbering: 'numbered',
  ...changes,
});

export const aPhoneListOrder = (changes: Partial<PhoneListOrder> = {}): PhoneListOrder => ({
  kind: 'phone-list',
  language: 'fr',
  head: { ...head, title: 'Liste d’appels', fields: [] },
  columns: [
    { heading: 'Nom', width: { kind: 'share', share: 3 }, kind: 'strong' },
    { heading: 'Téléphone', width: { kind: 'fixed', width: 36 }, kind: 'text' },
    { heading: 'Remarque', width: { kind: 'share', share: 3 }, kind: 'text' },
    { heading: 'Joint·e', width: { kind: 'fixed', width: 18 }, kind: 'to-fill' },
  ],
  rows: ['A', 'D', 'T'].flatMap((letter) => [
    { kind: 'heading' as const, text: letter },
    ...people(22).map((name, index) => ({
      kind: 'row' as const,
      cells: [
        name,
        '06\u202f12\u202f34\u202f56\u202f78',
        index % 5 === 0 ? 'Préfère être appelé·e le soir, après dix-neuf heures, en semaine' : '',
      ],
    })),
  ]),
  ...changes,
});

export const aDirectoryOrder = (changes: Partial<DirectoryOrder> = {}): DirectoryOrder => ({
  kind: 'directory',
  language: 'fr',
  head: { ...head, title: 'Annuaire de la section', fields: [] },
  groups: ['A', 'D', 'E', 'L', 'N', 'S', 'T'].map((heading) => ({
    heading,
    entries: people(14).map((name, index) => ({
      name,
      lines: [
        `${index + 2} rue de l’Église, ${pick(towns, index)}`,
        '06\u202f12\u202f34\u202f56\u202f78',
        `${pick(['zoe', 'luc', 'jean-baptiste.de-saint-martin-en-bresse'], index)}@exemple.fr`,
      ],
    })),
  })),
  ...changes,
});

export const aCardsOrder = (changes: Partial<MemberCardsOrder> = {}): MemberCardsOrder => ({
  kind: 'member-cards',
  language: 'fr',
  title: 'Cartes d’adhérent·e',
  organisation: 'Section de Vernoy',
  heading: 'Carte d’adhérent·e 2026',
  cards: people(13).map((name, index) => ({
    name,
    fields: [
      { label: 'Numéro', value: String(120_045 + index) },
      { label: 'Adhésion', value: '2019' },
      { label: 'Valable jusqu’au', value: '31 décembre 2026' },
    ],
  })),
  ...changes,
});

export const aReportOrder = (changes: Partial<ReportOrder> = {}): ReportOrder => ({
  kind: 'report',
  language: 'fr',
  head: { ...head, title: 'Versements par personne', fields: [] },
  tables: [
    {
      title: 'Moyen de paiement',
      columns: [
        { heading: 'Moyen', width: { kind: 'share', share: 2 }, kind: 'text' },
        { heading: 'Montant', width: { kind: 'share', share: 1 }, kind: 'number' },
      ],
      rows: [
        ['Espèces', '30,00 €'],
        ['Chèque', '60,00 €'],
      ],
      total: ['Total', '90,00 €'],
    },
    {
      title: 'Personnes',
      columns: [
        { heading: 'Nom', width: { kind: 'share', share: 2 }, kind: 'text' },
        { heading: 'Versé', width: { kind: 'share', share: 1 }, kind: 'number' },
      ],
      rows: people(90).map((name) => [name, '20,00 €']),
      total: ['Total', '1 800,00 €'],
    },
  ],
  ...changes,
});
