import { block, picture, rule, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A4 folded in three, the flap inside: panels of 100, 100 and 97 mm inside, 97, 100 and 100 outside. */
export const threeFold: Template = {
  id: 'three-fold',
  title: 'tracts.template.three-fold',
  category: 'campaign',
  format: { kind: 'known', id: 'a4-roll', orientation: 'landscape', faces: 2 },
  type: { voice: 'montserrat', title: 29, subtitle: 13, body: 12 },
  faces: (section) => [inside(section), outside(section)],
};

const inside = ({ onMain, onSecond }: Voices) => [
  block([-3, -3, 303, 52], 'main', { name: 'Tête' }),
  block([200, 49, 100, 164], 'pale', { name: 'Volet droit' }),
  words(
    [8, 12, 84, 32],
    [line('title', 'Ce que nous défendons', { colour: onMain, size: 22, leading: 25 })],
    { to: 'bottom' },
  ),
  words(
    [8, 58, 84, 142],
    [
      line('subtitle', 'Des services publics proches', { colour: 'main' }),
      line(
        'body',
        'La poste, l’école, le médecin : quand ils partent, c’est la commune qui s’éteint. Nous nous battons pour qu’ils restent, et pour qu’ils rouvrent.',
        { spaceAfter: 6 },
      ),
      line('subtitle', 'Un air et une eau propres', { colour: 'main' }),
      line(
        'body',
        'Planter, isoler, réparer : la transition commence au bout de la rue, et elle crée du travail ici.',
        { spaceAfter: 6 },
      ),
      line('subtitle', 'Une démocratie vivante', { colour: 'main' }),
      line(
        'body',
        'Pas de grand projet sans débat. Nous publions nos comptes et nous rendons compte de nos mandats chaque année.',
      ),
    ],
  ),
  words(
    [108, 12, 84, 32],
    [line('title', 'Ce que nous avons fait', { colour: onMain, size: 22, leading: 25 })],
    { to: 'bottom' },
  ),
  ...[
    ['1 240', 'signatures pour le maintien de la ligne de bus 7'],
    ['38', 'permanences tenues dans les quartiers depuis un an'],
    ['3', 'classes sauvées, avec les parents d’élèves'],
  ].flatMap(([figure = '', text = ''], index) => {
    const top = 60 + index * 48;
    return [
      words(
        [108, top, 84, 40],
        [
          line('figure', figure, { colour: 'main', size: 48, leading: 48 }),
          line('lead', text, { size: 13.5, leading: 17 }),
        ],
      ),
      ...(index < 2 ? [rule([108, top + 43, 84, 0], 'second', 1.5)] : []),
    ];
  }),
  words(
    [208, 12, 81, 32],
    [line('title', 'Et maintenant, avec vous', { colour: onMain, size: 22, leading: 25 })],
    { to: 'bottom' },
  ),
  words(
    [208, 58, 81, 74],
    [
      line('lead', 'Une heure par mois ou tous les jours : chacun aide comme il peut.'),
      ...lines('list', [
        'distribuer des tracts au marché,',
        'prêter une salle ou un véhicule,',
        'relire, traduire, dessiner,',
        'parler à ses voisins.',
      ]),
    ],
  ),
  block([208, 140, 81, 56], 'second', { radius: 3, name: 'Rendez-vous' }),
  words(
    [214, 146, 69, 44],
    [
      line('subtitle', 'Prochain rendez-vous', { colour: onSecond }),
      line('title', 'Jeudi 12 mars', { colour: onSecond, size: 21, leading: 27 }),
      line('lead', '19 h 30, salle des fêtes', { colour: onSecond, size: 12, leading: 15 }),
    ],
    { to: 'middle' },
  ),
];

const outside = (section: Voices) => [
  block([-3, -3, 100, 216], 'second', { name: 'Volet rentrant' }),
  block([97, -3, 100, 216], 'white', { name: 'Dos' }),
  block([197, -3, 103, 216], 'main', { name: 'Couverture' }),
  words(
    [8, 14, 81, 50],
    [
      line('title', 'Cinq minutes pour nous connaître', {
        colour: section.onSecond,
        size: 25,
        leading: 28,
      }),
    ],
  ),
  words(
    [8, 76, 81, 110],
    [
      line(
        'lead',
        'Nous sommes des habitantes et des habitants de la commune : salariés, retraités, étudiants, artisans.',
        { colour: section.onSecond },
      ),
      line(
        'body',
        'Nous nous réunissons chaque mois. Rien n’est décidé à notre place : ce que vous lirez ici a été discuté et voté par nos adhérents.',
        { colour: section.onSecond, size: 13, leading: 17.5 },
      ),
    ],
  ),
  words(
    [105, 14, 84, 40],
    [
      line('subtitle', 'Nous écrire, nous appeler', { colour: 'main' }),
      ...lines('contact', [section.name, section.address, section.phone, section.email]),
    ],
    { name: 'Contact' },
  ),
  ...section.code([127, 74, 40, 40]),
  words([105, 118, 84, 12], [line('contact', section.online, { align: 'centre' })]),
  section.legalLine([105, 188, 84, 14], 'black', 'centre'),
  picture([197, 96, 103, 117], 'Photo de couverture', 'pale'),
  words([205, 14, 84, 8], [line('kicker', section.place, { colour: 'second' })]),
  words(
    [205, 25, 84, 64],
    [line('title', 'Ici, on ne laisse tomber personne', { colour: section.onMain })],
  ),
  block([205, 176, 84, 26], 'white', { name: 'Signature' }),
  ...section.logo([208, 179, 20, 20]),
  words([232, 176, 54, 26], [line('subtitle', section.name, { spaceAfter: 0 })], { to: 'middle' }),
];
