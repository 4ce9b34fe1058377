import { canonical } from '#shared/canonical.ts';
import type { SectionFacts } from '../section-facts.ts';
import type { Colour } from './colours.ts';
import { withMark } from './fact-marks.ts';
import { codeOf, type TextFact, wordsOf } from './fact-words.ts';
import { type At, block, code, type Item, picture, words } from './items.ts';
import { line } from './words.ts';

/** The section's facts as a template speaks them: nothing is empty, and each is marked as what it is. */
export type Voices = Readonly<Record<Exclude<TextFact, 'legal'>, string>> & {
  /** White or black, whichever reads on the section's colour. */
  readonly onMain: 'onMain';
  readonly onSecond: 'onSecond';
  readonly logo: (at: At, on?: 'white' | 'none') => readonly Item[];
  /** Leads to the section's site, or to its address book entry. */
  readonly code: (at: At) => readonly Item[];
  readonly legalLine: (at: At, colour: Colour, align?: 'start' | 'centre') => Item;
};

export function voicesOf(facts: SectionFacts): Voices {
  const voice = (fact: TextFact) => withMark(fact, wordsOf(facts, fact));
  return {
    name: voice('name'),
    place: voice('place'),
    address: voice('address'),
    phone: voice('phone'),
    email: voice('email'),
    web: voice('web'),
    online: voice('online'),
    onMain: 'onMain',
    onSecond: 'onSecond',
    logo: (at, on = 'none') => logo(facts, at, on),
    code: (at) => framed(facts, at),
    legalLine: (at, colour, align = 'start') =>
      words(at, [line('legal', voice('legal'), { colour, align })], {
        to: 'bottom',
        name: 'Mentions',
      }),
  };
}

/** A placeholder that is there to be filled; on a dark field it has a white ground. */
function logo(facts: SectionFacts, at: At, on: 'white' | 'none'): readonly Item[] {
  const [x, y, width, height] = at;
  const inside: At = on === 'white' ? [x + 1.5, y + 1.5, width - 3, height - 3] : at;
  const { object } = picture(inside, 'Logo');
  const shown = object.kind === 'image' ? { ...object, ...shownLogo(facts, object.fill) } : object;
  return [...(on === 'white' ? [block(at, 'white', { radius: 1.5 })] : []), { object: shown }];
}

/** Whole, without a ground; or the empty place for one. */
export function shownLogo({ logo: known }: SectionFacts, ground: Item['object']['fill']) {
  const fact = { fact: 'logo', said: known?.blob ?? '' } as const;
  return known === null
    ? { fact, fill: ground, fit: 'fill' as const, blob: null, pixels: null }
    : { fact, fill: null, fit: 'contain' as const, blob: known.blob, pixels: known.pixels };
}

/** A code is read from its quiet white border. */
function framed(facts: SectionFacts, at: At): readonly Item[] {
  const [x, y, width, height] = at;
  const content = codeOf(facts);
  const { object } = code([x + 2, y + 2, width - 4, height - 4], content);
  const marked =
    object.kind === 'qr'
      ? { ...object, fact: { fact: 'code' as const, said: canonical(content) } }
      : object;
  return [block(at, 'white', { radius: 1.5 }), { object: marked }];
}
