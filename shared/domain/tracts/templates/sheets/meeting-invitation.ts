import { block, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A5: the question on a field of colour and the date in a sun; behind, three subjects and how to come. */
export const meetingInvitation: Template = {
  id: 'meeting-invitation',
  title: 'tracts.template.meeting-invitation',
  category: 'meeting',
  format: { kind: 'known', id: 'a5', orientation: 'portrait', faces: 2 },
  type: { voice: 'montserrat', title: 36, subtitle: 13.5, body: 12 },
  faces: (section) => [front(section), back(section)],
};

const front = ({ name, place, onMain, onSecond, logo }: Voices) => [
  block([-3, -3, 154, 216], 'main', { name: 'Fond' }),
  block([54, 92, 126, 126], 'second', { form: 'ellipse', name: 'Soleil' }),
  words([8, 9, 100, 6], [line('kicker', 'Réunion publique', { colour: 'second' })]),
  words(
    [8, 19, 132, 66],
    [line('title', 'Notre quartier, parlons-en ensemble', { colour: onMain })],
  ),
  words(
    [73, 118, 66, 74],
    [
      line('subtitle', 'Jeudi', { colour: onSecond, size: 19, leading: 22, spaceAfter: 0 }),
      line('figure', '12', { colour: onSecond, size: 92, leading: 80 }),
      line('subtitle', 'mars, à 19 h 30', { colour: onSecond, size: 19, leading: 22 }),
    ],
    { to: 'middle', name: 'Date' },
  ),
  words(
    [8, 130, 46, 42],
    [
      line('subtitle', 'Salle des fêtes', { colour: onMain }),
      ...lines('contact', ['place de la Mairie', place], { colour: onMain }),
      line('contact', 'Entrée libre', { colour: 'second', spaceBefore: 2 }),
    ],
    { to: 'bottom', name: 'Lieu' },
  ),
  ...logo([8, 184, 18, 18], 'white'),
  words([30, 184, 32, 18], [line('contact', name, { colour: onMain })], { to: 'middle' }),
];

const subjects = [
  [
    '1',
    'Se loger',
    'Loyers, rénovation, logements vides : ce que la commune peut faire dès cette année.',
  ],
  [
    '2',
    'Se déplacer',
    'Bus du soir, pistes cyclables, trottoirs : dites-nous où ça coince, rue par rue.',
  ],
  [
    '3',
    'Se soigner',
    'Un centre de santé près de chez nous : où en est le projet, et comment l’obtenir.',
  ],
] as const;

const back = (section: Voices) => [
  block([-3, 150, 154, 63], 'main', { name: 'Pied' }),
  words(
    [8, 10, 132, 24],
    [
      line('kicker', 'Au programme', { colour: 'main' }),
      line('title', 'Trois sujets, une soirée', { size: 26, leading: 29 }),
    ],
  ),
  ...subjects.flatMap(([number, title, text], index) => {
    const top = 40 + index * 28.5;
    return [
      block([8, top, 18, 18], 'second', { form: 'ellipse' }),
      words(
        [8, top, 18, 18],
        [
          line('subtitle', number, {
            colour: section.onSecond,
            align: 'centre',
            size: 22,
            leading: 24,
          }),
        ],
        { to: 'middle' },
      ),
      words([32, top - 1, 108, 27], [line('subtitle', title), line('body', text)]),
    ];
  }),
  words(
    [8, 126, 132, 20],
    [
      line('lead', 'La parole est à vous : venez avec vos questions, vos idées et vos voisins.', {
        colour: 'main',
      }),
    ],
    { to: 'middle' },
  ),
  words(
    [8, 157, 96, 34],
    [
      line('subtitle', 'Garde d’enfants, covoiturage ?', { colour: 'second' }),
      line('body', 'Prévenez-nous avant mardi, nous nous organisons :', {
        colour: section.onMain,
      }),
      ...lines('contact', [section.phone, section.email], { colour: section.onMain }),
    ],
    { name: 'Contact' },
  ),
  ...section.code([110, 157, 30, 30]),
  section.legalLine([8, 194, 132, 8], section.onMain),
];
