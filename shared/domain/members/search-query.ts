import { foldText } from './fold-text.ts';

/** What was typed into the search box, ready to be compared with search texts. */
export type SearchQuery = {
  /** All must be found, anywhere. */
  readonly terms: readonly string[];
  /** The terms as they stand at the beginning of a word; made once, not for each of 200,000 people. */
  readonly wordStarts: readonly string[];
  readonly joined: string;
  /** A number or a phone typed in pieces (`06 12 34`), in one piece; else null. */
  readonly digits: string | null;
  /** As a member number would be written; null when it holds no digit, which numbers do. */
  readonly compact: string | null;
};

/** The better the match, the higher. 0: no match. */
export const ranks = { none: 0, inside: 1, wordStart: 2, nameStart: 3, exactNumber: 4 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

const onlyDigits = /^[+(]?[\d\s().-]*\d[\d\s().-]*$/;

/** Null when nothing was typed that could be looked for. */
export function parseQuery(text: string): SearchQuery | null {
  const joined = foldText(text);
  if (joined === '') return null;
  const terms = joined.split(' ');
  return {
    terms,
    wordStarts: terms.map((term) => ` ${term}`),
    joined,
    digits: onlyDigits.test(text.trim()) ? text.replace(/\D+/g, '') : null,
    compact: /\d/.test(joined) ? joined.replaceAll(' ', '') : null,
  };
}

export function matches(query: SearchQuery, text: string): boolean {
  if (query.digits !== null && text.includes(query.digits)) return true;
  for (const term of query.terms) if (!text.includes(term)) return false;
  return true;
}

/** Of a text that matches. */
export function rankOf(query: SearchQuery, text: string): Rank {
  if (query.compact !== null && text.includes(` #${query.compact} `)) return ranks.exactNumber;
  if (text.startsWith(query.joined, 1)) return ranks.nameStart;
  if (query.digits !== null && text.includes(` ${query.digits}`)) return ranks.wordStart;
  for (const start of query.wordStarts) if (!text.includes(start)) return ranks.inside;
  return ranks.wordStart;
}
