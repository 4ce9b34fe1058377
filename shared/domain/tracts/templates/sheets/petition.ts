import { swatchOf } from '../kit/colours.ts';
import { block, type Item, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A4: what is asked, fourteen lines to sign, and what becomes of the names. */
export const petition: Template = {
  id: 'petition',
  title: 'tracts.template.petition',
  category: 'campaign',
  format: { kind: 'known', id: 'a4', orientation: 'portrait', faces: 1 },
  type: { voice: 'condensed', title: 42, subtitle: 15, body: 12, tight: 1 },
  faces: (section) => [sheet(section)],
};

const columns = [
  { id: 'name', size: 52, title: 'Nom et prénom' },
  { id: 'town', size: 58, title: 'Adresse ou commune' },
  { id: 'contact', size: 44, title: 'Téléphone ou courriel' },
  { id: 'signature', size: 36, title: 'Signature' },
];
const lineCount = 14;

const signatures: Item = {
  header: columns.map(({ title }) =>
    line('contact', title, { size: 9.5, leading: 12, colour: 'main' }),
  ),
  object: {
    kind: 'table',
    position: { x: 10, y: 104 },
    size: { width: 190, height: 8 + lineCount * 9.6 },
    rotation: 0,
    group: null,
    name: 'Signatures',
    locked: false,
    hidden: false,
    opacity: 1,
    fill: null,
    stroke: { swatch: swatchOf('main'), width: 0.5, dash: [] },
    headerRows: 1,
    rowTracks: [
      { id: 'head', size: 8 },
      ...Array.from({ length: lineCount }, (_, row) => ({ id: `r${row}`, size: 9.6 })),
    ],
    columnTracks: columns.map(({ id, size }) => ({ id, size })),
  },
};

const sheet = (section: Voices): readonly Item[] => [
  block([-3, -3, 216, 65], 'main', { name: 'Tête' }),
  block([10, 54, 62, 14], 'second', { name: 'Bandeau' }),
  words(
    [10, 10, 158, 42],
    [
      line('kicker', 'Pétition', { colour: 'second', spaceAfter: 1 }),
      line('title', 'Pour le maintien de notre bureau de poste', { colour: section.onMain }),
    ],
  ),
  ...section.logo([176, 12, 24, 24], 'white'),
  words(
    [14, 54, 56, 14],
    [line('subtitle', 'Nous demandons', { colour: section.onSecond, spaceAfter: 0 })],
    { to: 'middle' },
  ),
  words(
    [10, 74, 190, 28],
    [
      ...lines('list', [
        'le maintien du bureau de poste et de tous ses guichets, six jours sur sept ;',
        'des horaires qui conviennent aussi à celles et ceux qui travaillent ;',
        'qu’aucune fermeture ne soit décidée sans l’accord du conseil municipal.',
      ]),
    ],
    { name: 'Demandes' },
  ),
  signatures,
  words(
    [10, 252, 128, 26],
    [
      line('subtitle', `À retourner à ${section.name}`, { size: 13, leading: 15 }),
      line('contact', `${section.address}, ou ${section.email}`, { size: 10, leading: 12.5 }),
      line(
        'legal',
        `Vos données servent à cette pétition, remise à son destinataire, et ne sont ni vendues ni cédées. Responsable : ${section.name}. Pour les consulter, les corriger ou les faire effacer : ${section.email}.`,
        { spaceBefore: 1.5 },
      ),
    ],
    { name: 'Retour' },
  ),
  ...section.code([176, 252, 24, 24]),
  section.legalLine([10, 280, 190, 7], 'black'),
];
