import { block, rule, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A5 of four pages: a cover, two pages of proposals that face each other, and how to take part. */
export const programme: Template = {
  id: 'programme',
  title: 'tracts.template.programme',
  category: 'campaign',
  format: { kind: 'known', id: 'a5', orientation: 'portrait', faces: 4 },
  type: { voice: 'grotesque', title: 40, subtitle: 14, body: 11.5 },
  faces: (section) => [
    cover(section),
    page(left, section),
    page(right, section),
    backCover(section),
  ],
};

const cover = ({ onMain, onSecond, place, name, logo }: Voices) => [
  block([-3, -3, 154, 216], 'main', { name: 'Fond' }),
  block([-3, 118, 77, 95], 'second', { name: 'Carré' }),
  block([74, 118, 77, 95], 'pale', { name: 'Carré pâle' }),
  words(
    [8, 10, 132, 8],
    [line('kicker', `Élections municipales – ${place}`, { colour: 'second' })],
  ),
  words(
    [8, 24, 132, 88],
    [line('title', 'Vivre ici, bien et ensemble', { colour: onMain, size: 45, leading: 48 })],
  ),
  words(
    [8, 128, 60, 74],
    [
      line('figure', '12', { colour: onSecond, size: 100, leading: 88 }),
      line('subtitle', 'propositions pour les six ans qui viennent', {
        colour: onSecond,
        size: 14,
        leading: 17,
      }),
    ],
    { to: 'bottom' },
  ),
  ...logo([84, 128, 26, 26], 'white'),
  words([84, 160, 56, 42], [line('subtitle', name, { colour: 'black', size: 14, leading: 17 })], {
    to: 'bottom',
  }),
];

type Chapter = {
  readonly title: string;
  readonly themes: readonly (readonly [string, readonly string[]])[];
};

const left: Chapter = {
  title: 'Le quotidien d’abord',
  themes: [
    [
      'Se loger',
      [
        'Remettre sur le marché les logements vides depuis plus de deux ans.',
        'Réserver un tiers des programmes neufs aux loyers modérés.',
        'Accompagner les copropriétés qui rénovent.',
      ],
    ],
    [
      'Se déplacer',
      [
        'Un bus toutes les vingt minutes, le soir et le dimanche aussi.',
        'Des trottoirs praticables partout, avec une poussette ou un fauteuil.',
        'Des abords d’école sans voitures à l’heure de la sortie.',
      ],
    ],
  ],
};

const right: Chapter = {
  title: 'Une commune qui prend soin',
  themes: [
    [
      'Grandir et apprendre',
      [
        'Une cantine bio et locale, au tarif du quotient familial.',
        'Des cours d’école plantées d’arbres, ouvertes le week-end.',
        'Une aide aux devoirs gratuite dans chaque quartier.',
      ],
    ],
    [
      'Décider ensemble',
      [
        'Un budget participatif dès la première année.',
        'Un référendum local avant tout grand projet.',
        'Des conseils municipaux filmés, et des comptes lisibles.',
      ],
    ],
  ],
};

const page = ({ title, themes }: Chapter, { name, onSecond }: Voices) => [
  block([-3, -3, 154, 48], 'pale', { name: 'Tête' }),
  words([8, 10, 132, 30], [line('title', title, { size: 25, leading: 28, colour: 'main' })], {
    to: 'bottom',
  }),
  ...themes.flatMap(([theme, proposals], index) => {
    const top = 54 + index * 72;
    return [
      block([8, top, 132, 9], 'second'),
      words([11, top, 126, 9], [line('subtitle', theme, { colour: onSecond, spaceAfter: 0 })], {
        to: 'middle',
      }),
      words(
        [8, top + 14, 132, 55],
        lines('list', proposals, { size: 14, leading: 18.5, spaceAfter: 4 }),
      ),
    ];
  }),
  rule([8, 196.5, 132, 0], 'main', 0.5),
  words([8, 198, 132, 4], [line('legal', name)]),
];

const backCover = (section: Voices) => [
  block([-3, -3, 154, 216], 'main', { name: 'Fond' }),
  words(
    [8, 12, 132, 44],
    [
      line('title', 'Ce programme est aussi le vôtre', {
        colour: section.onMain,
        size: 32,
        leading: 35,
      }),
    ],
  ),
  words(
    [8, 64, 132, 68],
    [
      line('subtitle', 'Réunion publique', { colour: 'second' }),
      line('body', 'Jeudi 12 mars, 19 h 30 – salle des fêtes', {
        colour: section.onMain,
        spaceAfter: 3.5,
      }),
      line('subtitle', 'Porte-à-porte', { colour: 'second' }),
      line('body', 'Chaque samedi à 10 h, départ devant la mairie', {
        colour: section.onMain,
        spaceAfter: 3.5,
      }),
      line('subtitle', 'Café citoyen', { colour: 'second' }),
      line('body', 'Le premier dimanche du mois, au marché', { colour: section.onMain }),
    ],
    { name: 'Rendez-vous' },
  ),
  block([-3, 137, 154, 76], 'second', { name: 'Pied' }),
  words(
    [8, 146, 88, 44],
    [
      line('subtitle', 'Une question, une idée ?', { colour: section.onSecond }),
      ...lines('contact', [section.phone, section.email, section.online], {
        colour: section.onSecond,
        size: 11,
        leading: 15,
      }),
    ],
  ),
  ...section.code([106, 146, 34, 34]),
  section.legalLine([8, 193, 132, 9], section.onSecond),
];
