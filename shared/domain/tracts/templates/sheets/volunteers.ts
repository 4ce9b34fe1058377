import { block, type Item, rule, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A5: a call, and a slip to cut off and hand in. */
export const volunteers: Template = {
  id: 'volunteers',
  title: 'tracts.template.volunteers',
  category: 'join',
  format: { kind: 'known', id: 'a5', orientation: 'portrait', faces: 2 },
  type: { voice: 'condensed', title: 72, subtitle: 15, body: 11, tight: 0.92 },
  faces: (section) => [front(section), back(section)],
};

const front = ({ name, place, onMain, onSecond, logo }: Voices) => [
  block([-3, -3, 154, 216], 'main', { name: 'Fond' }),
  block([-3, 166, 154, 47], 'second', { name: 'Pied' }),
  block([103, 12, 90, 90], 'second', { form: 'star', sides: 14, name: 'Étoile' }),
  words([8, 10, 80, 8], [line('kicker', `Bénévoles – ${place}`, { colour: 'second' })]),
  words(
    [8, 44, 132, 98],
    [line('title', 'On a besoin de vous.', { colour: onMain, size: 84, leading: 74 })],
    {
      to: 'bottom',
    },
  ),
  words(
    [8, 146, 132, 16],
    [line('lead', 'Une heure suffit pour commencer.', { colour: onMain, size: 18, leading: 22 })],
  ),
  ...logo([8, 176, 26, 26], 'white'),
  words([40, 176, 100, 26], [line('subtitle', name, { colour: onSecond })], { to: 'middle' }),
];

const tasks = [
  'distribuer des tracts, une heure le week-end',
  'tenir un stand au marché',
  'coller des affiches',
  'téléphoner, depuis chez moi',
  'conduire, prêter une remorque',
  'écrire, dessiner, photographier',
];

const box = (text: string, [x, y]: readonly [number, number]): readonly Item[] => [
  block([x, y + 0.6, 4, 4], 'main', { outline: 0.75, radius: 0.5 }),
  words([x + 6.5, y, 56, 10.5], [line('contact', text, { size: 10, leading: 13 })]),
];

const blank = (label: string, y: number): readonly Item[] => [
  words([8, y, 30, 6], [line('contact', label)], { to: 'bottom' }),
  rule([39, y + 5.6, 101, 0], 'grey', 0.5),
];

const back = (section: Voices) => [
  block([-3, -3, 154, 45], 'second', { name: 'Tête' }),
  words(
    [8, 9, 132, 30],
    [line('title', 'Ce que je peux faire', { colour: section.onSecond, size: 38, leading: 37 })],
    { to: 'middle' },
  ),
  ...tasks.flatMap((task, index) =>
    box(task, [8 + (index % 2) * 68, 51 + Math.floor(index / 2) * 13]),
  ),
  block([8, 95, 132, 0], 'black', { form: 'line', outline: 0.5, dash: [3, 2] }),
  words([8, 99, 132, 9], [line('subtitle', 'Je laisse mes coordonnées', { colour: 'main' })]),
  ...blank('Nom, prénom', 109),
  ...blank('Téléphone', 119),
  ...blank('Courriel', 129),
  ...blank('Disponible le', 139),
  words(
    [8, 148, 132, 9],
    [
      line(
        'legal',
        `Ces informations servent à vous recontacter pour nos actions, et à rien d’autre. Responsable : ${section.name}. Pour les consulter, les corriger ou les faire effacer : ${section.email}.`,
      ),
    ],
  ),
  block([-3, 162, 154, 51], 'main', { name: 'Pied' }),
  words(
    [8, 168, 98, 24],
    [
      line('subtitle', 'À remettre à un bénévole, ou à :', { colour: 'second' }),
      ...lines('contact', [section.phone, section.email], { colour: section.onMain }),
    ],
  ),
  ...section.code([116, 168, 24, 24]),
  section.legalLine([8, 194, 132, 8], section.onMain),
];
