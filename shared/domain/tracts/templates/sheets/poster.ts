import { block, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A3, read from across the street. */
export const poster: Template = {
  id: 'poster',
  title: 'tracts.template.poster',
  category: 'meeting',
  format: { kind: 'known', id: 'a3', orientation: 'portrait', faces: 1 },
  type: { voice: 'poster', title: 128, subtitle: 34, body: 22, tight: 0.92 },
  faces: (section) => [sheet(section)],
};

const sheet = ({ name, place, web, onMain, onSecond, logo, legalLine }: Voices) => [
  block([-3, -3, 303, 426], 'second', { name: 'Fond' }),
  block([-40, 262, 380, 260], 'main', { rotation: -7, name: 'Biais' }),
  words(
    [12, 16, 273, 24],
    [line('subtitle', 'Réunion publique', { colour: 'main', size: 44, leading: 50 })],
  ),
  words(
    [12, 40, 273, 200],
    [
      line('title', 'Nos loyers, nos vies, notre ville', {
        colour: onSecond,
        size: 150,
        leading: 168,
      }),
    ],
  ),
  words(
    [12, 290, 128, 84],
    [
      line('subtitle', 'Jeudi 12 mars', { colour: 'second', size: 52, leading: 56 }),
      line('subtitle', '19 h 30', { colour: 'second', size: 52, leading: 56 }),
    ],
  ),
  words(
    [150, 290, 135, 84],
    [
      line('subtitle', 'Salle des fêtes', { colour: onMain, size: 40, leading: 46 }),
      ...lines('lead', ['place de la Mairie', place, 'Entrée libre'], {
        colour: onMain,
        spaceAfter: 0,
      }),
    ],
  ),
  ...logo([12, 360, 34, 34], 'white'),
  words(
    [54, 358, 231, 38],
    [line('subtitle', name, { colour: onMain }), line('body', web, { colour: onMain })],
    { to: 'middle' },
  ),
  legalLine([12, 395, 273, 13], onMain),
];
