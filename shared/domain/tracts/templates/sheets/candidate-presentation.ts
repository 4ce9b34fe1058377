import { block, picture, rule, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A5: a face and a name; behind, who it is and what for. */
export const candidatePresentation: Template = {
  id: 'candidate-presentation',
  title: 'tracts.template.candidate-presentation',
  category: 'campaign',
  format: { kind: 'known', id: 'a5', orientation: 'portrait', faces: 2 },
  type: { voice: 'serif', title: 40, subtitle: 15, body: 11.5, tight: 1 },
  faces: (section) => [front(section), back(section)],
};

const front = ({ onMain, onSecond, place, name, logo }: Voices) => [
  picture([-3, -3, 154, 143], 'Portrait'),
  block([-3, 134, 154, 79], 'main', { name: 'Pied' }),
  block([8, 125, 70, 15], 'second', { name: 'Bandeau' }),
  words(
    [12, 125, 64, 15],
    [line('subtitle', 'Élections municipales', { colour: onSecond, spaceAfter: 0 })],
    { to: 'middle' },
  ),
  words(
    [8, 146, 132, 36],
    [
      line('title', 'Prénom Nom', { colour: onMain }),
      line('title', 'et son équipe', {
        colour: 'second',
        size: 24,
        leading: 31,
      }),
    ],
  ),
  ...logo([8, 184, 18, 18], 'white'),
  words(
    [30, 184, 110, 18],
    [line('subtitle', place, { colour: onMain }), line('contact', name, { colour: onMain })],
    { to: 'middle' },
  ),
];

const back = (section: Voices) => [
  block([-3, -3, 154, 62], 'pale', { name: 'Tête' }),
  words(
    [8, 11, 132, 40],
    [
      line('title', '« Je connais nos rues. Je veux qu’on y vive mieux. »', {
        size: 24,
        leading: 28,
        colour: 'main',
      }),
    ],
    { to: 'middle' },
  ),
  words(
    [8, 68, 60, 92],
    [
      line('subtitle', 'Qui je suis'),
      line(
        'body',
        'J’habite la commune depuis vingt ans. Infirmière, mère de deux enfants, j’ai présidé l’association des parents d’élèves et je participe au conseil de quartier.',
      ),
      line(
        'body',
        'Avec une équipe de femmes et d’hommes de tous les âges, je me présente pour que la mairie écoute avant de décider.',
      ),
    ],
  ),
  rule([74, 69, 0, 90], 'second', 1),
  words(
    [80, 68, 60, 92],
    [
      line('subtitle', 'Trois engagements'),
      ...lines('list', [
        'Une permanence sans rendez-vous, chaque semaine, dans chaque quartier.',
        'Un budget expliqué à tous, et une part décidée par les habitants.',
        'Un bilan public, une fois par an, de ce qui est fait et de ce qui reste à faire.',
      ]),
    ],
  ),
  block([-3, 165, 154, 48], 'main', { name: 'Pied' }),
  words(
    [8, 169, 104, 26],
    [
      line('subtitle', 'Rencontrons-nous', { colour: 'second' }),
      ...lines('contact', [section.phone, section.email, section.web], {
        colour: section.onMain,
      }),
    ],
  ),
  ...section.code([116, 171, 24, 24]),
  section.legalLine([8, 195.4, 132, 6.6], section.onMain),
];
