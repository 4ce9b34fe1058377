import { block, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line, lines } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A6, for a basket: one word that can be read at arm's length, and two minutes of reading behind. */
export const marketLeaflet: Template = {
  id: 'market-leaflet',
  title: 'tracts.template.market-leaflet',
  category: 'meet',
  format: { kind: 'known', id: 'a6', orientation: 'portrait', faces: 2 },
  type: { voice: 'montserrat', title: 47, subtitle: 12, body: 10.2 },
  faces: (section) => [front(section), back(section)],
};

const front = ({ onMain, onSecond, place, name }: Voices) => [
  block([-3, -3, 111, 154], 'second', { name: 'Fond' }),
  block([-30, 92, 165, 100], 'main', { rotation: -9, name: 'Biais' }),
  words(
    [6, 8, 93, 76],
    [
      line('kicker', 'Ce matin, au marché', { colour: onSecond, spaceAfter: 2 }),
      line('title', 'Bonjour, ça va ?', { colour: onSecond }),
    ],
  ),
  words(
    [6, 104, 93, 26],
    [
      line('lead', 'On prend le temps d’en parler, entre deux étals.', {
        colour: onMain,
        size: 15,
        leading: 19,
      }),
    ],
    { to: 'bottom' },
  ),
  words([6, 133, 93, 9], [line('contact', `${name} – ${place}`, { colour: 'second' })], {
    to: 'bottom',
  }),
];

const back = (section: Voices) => [
  block([-3, 103, 111, 48], 'main', { name: 'Pied' }),
  words(
    [6, 8, 93, 18],
    [line('title', 'Le prix du panier n’est pas une fatalité', { size: 17, leading: 19.5 })],
  ),
  words(
    [6, 31, 93, 68],
    [
      line('subtitle', 'Des cantines approvisionnées ici', { colour: 'main' }),
      line('body', 'Acheter aux fermes du canton pour nos écoles : moins de route, plus de goût.'),
      line('subtitle', 'Un marché du soir, une fois par semaine', {
        colour: 'main',
        spaceBefore: 4,
      }),
      line('body', 'Pour celles et ceux qui travaillent le matin.'),
      line('subtitle', 'Un groupement d’achat ouvert à tous', { colour: 'main', spaceBefore: 4 }),
      line('body', 'Commander ensemble, payer moins cher, sans intermédiaire.'),
    ],
  ),
  words(
    [6, 106.5, 64, 26],
    [
      line('subtitle', 'On continue la conversation ?', { colour: 'second' }),
      ...lines('contact', [section.web, section.email, section.phone], {
        colour: section.onMain,
      }),
    ],
  ),
  ...section.code([75, 108, 24, 24]),
  section.legalLine([6, 132.5, 93, 9.5], section.onMain),
];
