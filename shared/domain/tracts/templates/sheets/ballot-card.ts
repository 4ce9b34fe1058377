import { block, rule, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A6 across, black on white as ballots are, so that the list is known on the day; behind, how to vote. */
export const ballotCard: Template = {
  id: 'ballot-card',
  title: 'tracts.template.ballot-card',
  category: 'campaign',
  format: { kind: 'known', id: 'a6', orientation: 'landscape', faces: 2 },
  type: { voice: 'grotesque', title: 19, subtitle: 11, body: 10 },
  faces: (section) => [front(section), back(section)],
};

const names = Array.from({ length: 14 }, (_, index) => `${index + 1}. Prénom NOM`);

const front = ({ place, legalLine }: Voices) => [
  block([6, 6, 136, 93], 'black', { outline: 1, name: 'Cadre' }),
  words(
    [10, 9, 128, 22],
    [
      line('contact', `Élections municipales – ${place}`, { align: 'centre' }),
      line('title', 'Nom de la liste', { align: 'centre', spaceBefore: 1 }),
    ],
    { to: 'middle' },
  ),
  rule([10, 33, 128, 0], 'black', 0.5),
  words([24, 38, 112, 44], lines('body', names, { spaceAfter: 0, leading: 17, hyphenate: false }), {
    columns: 2,
    gutter: 8,
    name: 'Candidats',
  }),
  rule([10, 85, 128, 0], 'black', 0.5),
  legalLine([10, 86.5, 128, 10], 'black', 'centre'),
];

const steps = [
  ['1', 'Une pièce d’identité', 'La carte d’électeur aide, mais ne suffit pas.'],
  ['2', 'Le bon bulletin', 'Celui de la liste, sans rature ni ajout.'],
  ['3', 'Avant 18 h', 'Votre bureau est écrit sur votre carte d’électeur.'],
] as const;

const back = (section: Voices) => [
  block([-3, -3, 154, 38], 'main', { name: 'Tête' }),
  words(
    [6, 6, 136, 25],
    [
      line('kicker', 'Dimanche, votez', { colour: 'second' }),
      line('title', 'Trois choses à ne pas oublier', { colour: section.onMain }),
    ],
    { to: 'middle' },
  ),
  ...steps.flatMap(([number, title, text], index) => {
    const x = 6 + index * 47;
    return [
      words([x, 40, 42, 14], [line('figure', number, { colour: 'main', size: 32, leading: 34 })]),
      words([x, 55, 42, 27], [line('subtitle', title), line('body', text)]),
    ];
  }),
  block([-3, 85, 154, 23], 'second', { name: 'Pied' }),
  words(
    [6, 88, 136, 11],
    [
      line(
        'contact',
        `Vous ne pouvez pas venir ? Donnez procuration, nous vous aidons : ${section.phone}`,
        { colour: section.onSecond },
      ),
    ],
    { to: 'middle' },
  ),
];
