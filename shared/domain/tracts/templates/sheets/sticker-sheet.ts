import type { Colour } from '../kit/colours.ts';
import { type At, block, type Item, words } from '../kit/items.ts';
import type { Voices } from '../kit/voices.ts';
import { line } from '../kit/words.ts';
import type { Template } from '../template.ts';

/** A4 of twelve round stickers of 58 mm, each with its own cutting line. */
export const stickerSheet: Template = {
  id: 'sticker-sheet',
  title: 'tracts.template.sticker-sheet',
  category: 'join',
  format: { kind: 'known', id: 'a4', orientation: 'portrait', faces: 1 },
  type: { voice: 'condensed', title: 30, subtitle: 12, body: 9, tight: 0.96 },
  faces: (section) => [sheet(section)],
};

const slogans = [
  'Je vote, et\u00A0toi ?',
  'Ici, on s’entraide',
  'Plus de bus, moins de bruit',
  'Ma ville, ma\u00A0voix',
  'L’école, c’est sacré',
  'On est là !',
];

const side = 58;
const looks: readonly (readonly [Colour, 'main' | 'second' | 'white'])[] = [
  ['main', 'main'],
  ['second', 'second'],
  ['white', 'white'],
];

const sheet = (section: Voices): readonly Item[] => [
  ...Array.from({ length: 12 }, (_, index) => {
    const column = index % 3;
    const row = Math.floor(index / 3);
    const at: At = [11 + column * 65, 12 + row * 66, side, side];
    return sticker(
      at,
      { slogan: slogans[index % slogans.length] ?? '', look: (index + row) % 3 },
      section,
    );
  }).flat(),
  section.legalLine([10, 279, 190, 8], 'black', 'centre'),
];

function sticker(
  at: At,
  { slogan, look }: { readonly slogan: string; readonly look: number },
  { name, onMain, onSecond }: Voices,
): readonly Item[] {
  const [x, y] = at;
  const [field, ground] = looks[look] ?? (['main', 'main'] as const);
  const ink = { main: onMain, second: onSecond, white: 'main' as const }[ground];
  const accent = { main: 'second', second: onSecond, white: 'black' } as const;
  return [
    block(at, field, { form: 'ellipse', name: 'Pastille' }),
    block([x + 2, y + 2, side - 4, side - 4], ink, { form: 'ellipse', outline: 1, name: 'Filet' }),
    words(
      [x + 7, y + 11, side - 14, 30],
      [line('title', slogan, { colour: ink, align: 'centre', size: 26, leading: 25.5 })],
      { to: 'middle' },
    ),
    words(
      [x + 11, y + 41.5, side - 22, 9],
      [line('contact', name, { colour: accent[ground], align: 'centre', size: 8.5, leading: 9.5 })],
      { to: 'middle' },
    ),
  ];
}
