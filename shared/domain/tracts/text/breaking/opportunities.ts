import LineBreaker from 'linebreak';
import { hyphenPlacesIn, softHyphens } from './hyphenation.ts';

export type Opportunity = {
  /** The next line begins here. */
  readonly at: number;
  readonly kind: /** Between words, or behind a hyphen that is written. */
    | 'soft'
    /** Within a word: a hyphen is added. */
    | 'hyphen'
    /** U+2028: the line ends. */
    | 'hard'
    /** Of the paragraph. */
    | 'end';
};

export type Hyphenating = {
  readonly hyphenate: boolean;
  readonly languageAt: (offset: number) => string;
};

/** Where lines of a paragraph may end (UAX 14 and hyphenation), in order; the last one is its end. */
export function opportunities(text: string, hyphenating: Hyphenating): readonly Opportunity[] {
  const soft = softHyphens(text);
  const hyphens = hyphenating.hyphenate ? hyphenPlacesIn(text, hyphenating.languageAt) : soft;
  const hyphenAt = new Set(hyphens);
  const found: Opportunity[] = hyphens.map((at) => ({ at, kind: 'hyphen' }));
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = next.position;
    if (at >= text.length || hyphenAt.has(at)) continue;
    // A space typed beside a no-break space would free it (UAX 14, rule 12a).
    if (isKept(text, at)) continue;
    found.push({ at, kind: next.required ? 'hard' : 'soft' });
  }
  found.sort((one, other) => one.at - other.at);
  return [...found, { at: text.length, kind: 'end' }];
}

const isKept = (text: string, at: number): boolean =>
  /[\u00A0\u202F]/u.test(text.slice(at - 1, at + 1));
