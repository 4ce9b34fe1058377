import type { QrContent } from '../../document/model/qr.ts';
import type { SectionFacts } from '../section-facts.ts';
import { inkOn } from './colours.ts';
import { type At, block, code, type Item, picture, words } from './items.ts';
import { line } from './words.ts';

/** The section's facts as a template speaks them: nothing is empty, and colours know what reads on them. */
export type Voices = {
  readonly name: string;
  readonly place: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly onMain: 'white' | 'black';
  readonly onSecond: 'white' | 'black';
  /** The printer's mark of a leaflet that the section prints by itself, and the plea not to litter. */
  readonly legal: string;
  readonly logo: (at: At, on?: 'white' | 'none') => readonly Item[];
  /** Leads to the section's site, or to its address book entry. */
  readonly code: (at: At) => readonly Item[];
  readonly legalLine: (at: At, colour: 'white' | 'black', align?: 'start' | 'centre') => Item;
};

export function voicesOf(facts: SectionFacts): Voices {
  const name = facts.name || 'Nom de la section';
  const place = facts.place || 'Nom de la commune';
  const address = facts.address || '1, rue de l’Adresse, 00000 Commune';
  const email = facts.email || 'contact@exemple.fr';
  const legal = `Imprimé par nos soins : ${name}, ${address}. Ne pas jeter sur la voie publique.`;
  return {
    name,
    place,
    address,
    phone: facts.phone || '00 00 00 00 00',
    email,
    web: facts.web || 'www.exemple.fr',
    onMain: inkOn(facts.colours.main),
    onSecond: inkOn(facts.colours.second),
    legal,
    logo: (at, on = 'none') => logo(facts, at, on),
    code: (at) => framed(at, contentOf(facts, { name, email, address })),
    legalLine: (at, colour, align = 'start') =>
      words(at, [line('legal', legal, { colour, align })], { to: 'bottom', name: 'Mentions' }),
  };
}

/** A placeholder that is there to be filled; on a dark field it has a white ground. */
function logo({ logo: known }: SectionFacts, at: At, on: 'white' | 'none'): readonly Item[] {
  const [x, y, width, height] = at;
  const inside: At = on === 'white' ? [x + 1.5, y + 1.5, width - 3, height - 3] : at;
  const { object } = picture(inside, 'Logo');
  const filled =
    object.kind === 'image' && known
      ? { ...object, fill: null, fit: 'contain' as const, blob: known.blob, pixels: known.pixels }
      : object;
  return [...(on === 'white' ? [block(at, 'white', { radius: 1.5 })] : []), { object: filled }];
}

/** A code is read from its quiet white border. */
function framed(at: At, content: QrContent): readonly Item[] {
  const [x, y, width, height] = at;
  return [
    block(at, 'white', { radius: 1.5 }),
    code([x + 2, y + 2, width - 4, height - 4], content),
  ];
}

function contentOf(
  { web, phone }: SectionFacts,
  { name, email, address }: Readonly<Record<'name' | 'email' | 'address', string>>,
): QrContent {
  if (web !== '') {
    return { kind: 'url', url: /^https?:\/\//u.test(web) ? web : `https://${web}` };
  }
  return { kind: 'vcard', name, organisation: name, phone, email, url: '', address };
}
