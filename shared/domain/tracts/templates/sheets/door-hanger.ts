import { block, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** DL, with the hole to cut for the door handle. */
export const doorHanger: Template = {
  id: 'door-hanger',
  title: 'tracts.template.door-hanger',
  category: 'meet',
  format: { kind: 'known', id: 'dl', orientation: 'portrait', faces: 2 },
  type: { voice: 'condensed', title: 47, subtitle: 15, body: 11, tight: 0.98 },
  faces: (section) => [front(section), back(section)],
};

const hole = [
  block([31.5, 13, 36, 36], 'white', { form: 'ellipse', name: 'Trou' }),
  block([31.5, 13, 36, 36], 'black', {
    form: 'ellipse',
    outline: 0.5,
    dash: [3, 2],
    name: 'Trou à découper',
  }),
];

const front = ({ name, onMain, onSecond, place, logo }: Voices) => [
  block([-3, -3, 105, 216], 'second', { name: 'Fond' }),
  block([-3, 146, 105, 67], 'main', { name: 'Pied' }),
  ...hole,
  words(
    [7, 60, 85, 80],
    [
      line('kicker', 'Toc, toc, toc', { colour: onSecond, spaceAfter: 2 }),
      line('title', 'Nous sommes passés vous voir.', { colour: onSecond }),
    ],
  ),
  words(
    [7, 153, 85, 28],
    [
      line('lead', 'Nous rencontrons toutes les rues de la commune. Nous reviendrons !', {
        colour: onMain,
        size: 15,
        leading: 19,
      }),
    ],
  ),
  ...logo([7, 185, 18, 18], 'white'),
  words(
    [29, 185, 63, 18],
    [line('subtitle', name, { colour: onMain }), line('contact', place, { colour: onMain })],
    { to: 'middle' },
  ),
];

const back = (section: Voices) => [
  block([-3, -3, 105, 64], 'pale', { name: 'Tête' }),
  ...hole,
  words(
    [7, 70, 85, 24],
    [line('subtitle', 'Trois choses que nous voulions vous demander', { size: 23, leading: 24 })],
  ),
  words(
    [7, 93, 85, 54],
    lines(
      'list',
      [
        'Qu’est-ce qui va bien dans votre rue ? Et qu’est-ce qui ne va plus ?',
        'Si vous aviez un seul chantier à lancer dans la commune, lequel ?',
        'Voulez-vous être au courant de ce que nous faisons, sans engagement ?',
      ],
      { size: 12, leading: 15.5, spaceAfter: 2 },
    ),
  ),
  block([-3, 150, 105, 63], 'main', { name: 'Pied' }),
  words(
    [7, 157, 58, 34],
    [
      line('subtitle', 'Répondez-nous', { colour: 'second' }),
      ...lines('contact', [section.phone, section.email], {
        colour: section.onMain,
        size: 10,
        leading: 13.5,
      }),
    ],
  ),
  ...section.code([68, 157, 24, 24]),
  section.legalLine([7, 191, 85, 12], section.onMain),
];
