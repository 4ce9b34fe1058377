import { faces } from '../kit/fonts.ts';
import { block, rule, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A6, left in a letter box: two lines to write by hand. */
export const visitCard: Template = {
  id: 'visit-card',
  title: 'tracts.template.visit-card',
  category: 'meet',
  format: { kind: 'known', id: 'a6', orientation: 'landscape', faces: 2 },
  type: { voice: 'serif', title: 31, subtitle: 12, body: 10.5, tight: 1.02 },
  faces: (section) => [front(section), back(section)],
};

const front = ({ name, place, onMain, logo }: Voices) => [
  block([-3, -3, 154, 111], 'main', { name: 'Fond' }),
  block([90, -36, 96, 96], 'second', { form: 'ellipse', name: 'Soleil' }),
  words([6, 30, 96, 44], [line('title', 'Nous sommes passés vous voir', { colour: onMain })], {
    to: 'bottom',
  }),
  ...logo([6, 81, 18, 18], 'white'),
  words(
    [28, 81, 114, 18],
    [
      line('subtitle', name, { colour: 'second', spaceAfter: 0 }),
      line('contact', place, { colour: onMain }),
    ],
    { to: 'middle' },
  ),
];

const blanks = (label: string, [x, y, width]: readonly [number, number, number]) => [
  words([x, y, 26, 6], [line('contact', label)], { to: 'bottom' }),
  rule([x + 27, y + 5.5, width - 27, 0], 'grey', 0.5),
];

const back = (section: Voices) => [
  block([96, -3, 55, 111], 'pale', { name: 'Colonne' }),
  words(
    [6, 7, 84, 32],
    [
      line('subtitle', 'Bonjour,', { font: faces.hand, colour: 'main', size: 26, leading: 26 }),
      line(
        'body',
        'Vous étiez absent quand nous avons sonné. Nous voulions simplement savoir comment ça va dans votre rue, et ce qui doit changer.',
      ),
    ],
  ),
  ...blanks('Nous sommes', [6, 41, 84]),
  ...blanks('venus le', [6, 50, 84]),
  ...blanks('Un mot', [6, 59, 84]),
  rule([6, 73.5, 84, 0], 'grey', 0.5),
  rule([6, 82.5, 84, 0], 'grey', 0.5),
  ...section.code([103, 8, 32, 32]),
  words(
    [103, 44, 39, 44],
    [
      line('subtitle', 'Dites-le-nous', { colour: 'main' }),
      ...lines('contact', [section.phone, section.web], {
        size: 8.5,
        leading: 11.5,
      }),
    ],
  ),
  section.legalLine([6, 88, 84, 11], 'black'),
];
