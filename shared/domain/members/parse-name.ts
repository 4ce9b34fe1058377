import { isAllCaps } from './capitalise-name.ts';
import { isCommonGivenName } from './given-names.ts';

/** What the column says about the order inside its cells; capitals and known given names say it better. */
export type NameOrder = 'family-first' | 'given-first';

export type SplitName = { readonly familyName: string; readonly givenName: string | null };

const civilities = /^(?:mme|mlle|mr|m|monsieur|madame|mademoiselle|dr|me|pr)(?:\.\s*|\s+)(?=\S)/i;
const particles = /^(?:d['’].*|de|du|des|la|le|les|van|von|der|den|el|al|ben|bel|dos|da|di|del)$/i;

/**
 * Splits a cell that holds a whole name: by its comma, else by the words in capitals (`DE LA TOUR Jean`),
 * else by particles (`Jean de La Tour`), else by given names that everybody knows, else in the column's order.
 */
export function splitFullName(text: string, order: NameOrder): SplitName {
  const cell = text.trim().replace(/\s+/g, ' ').replace(civilities, '');
  const comma = /^([^,]+),\s*(.+)$/.exec(cell);
  if (comma !== null) return { familyName: (comma[1] ?? '').trim(), givenName: comma[2] ?? null };
  const words = cell.split(' ');
  if (words.length === 1) return { familyName: cell, givenName: null };
  return (
    byCapitals(words) ?? byParticles(words, order) ?? byGivenNames(words) ?? inOrder(words, order)
  );
}

/** `DUPONT Jean`, `Jean-Pierre de LA TOUR`: the words in capitals are the family name. */
function byCapitals(words: readonly string[]): SplitName | null {
  const capitals = words.map(isAllCaps);
  const first = capitals.indexOf(true);
  const last = capitals.lastIndexOf(true);
  if (first === -1 || capitals.slice(first, last).includes(false)) return null;
  const start = startOfParticles(words, first);
  const others = [...words.slice(0, start), ...words.slice(last + 1)];
  if (others.length === 0 || (start > 0 && last < words.length - 1)) return null;
  return { familyName: words.slice(start, last + 1).join(' '), givenName: others.join(' ') };
}

/** `Jean de La Tour`, `de La Tour Jean`: a particle opens the family name. */
function byParticles(words: readonly string[], order: NameOrder): SplitName | null {
  const first = words.findIndex((word) => particles.test(word));
  if (first === -1 || first === words.length - 1) return null;
  if (first > 0) {
    return order === 'family-first' && !isCommonGivenName(words[0] ?? '')
      ? null
      : split(words, first, 'given-first');
  }
  const end = words.findIndex((word) => !particles.test(word) || /^d['’]/i.test(word));
  return end === -1 || end === words.length - 1 ? null : split(words, end + 1, 'family-first');
}

function byGivenNames(words: readonly string[]): SplitName | null {
  const known = words.map(isCommonGivenName);
  const opens = known[0] === true;
  const closes = known.at(-1) === true;
  if (opens === closes) return null;
  if (opens) return split(words, Math.max(known.indexOf(false), 1), 'given-first');
  return split(words, known.lastIndexOf(false) + 1, 'family-first');
}

/** Nothing to go by: one word for what comes first in a given-first column, all but the last otherwise. */
function inOrder(words: readonly string[], order: NameOrder): SplitName {
  return order === 'given-first' ? split(words, 1, order) : split(words, words.length - 1, order);
}

function split(words: readonly string[], at: number, order: NameOrder): SplitName {
  const before = words.slice(0, at).join(' ');
  const after = words.slice(at).join(' ');
  return order === 'family-first'
    ? { familyName: before, givenName: after }
    : { familyName: after, givenName: before };
}

function startOfParticles(words: readonly string[], first: number): number {
  const before = words.slice(0, first).findLastIndex((word) => !particles.test(word));
  return before + 1;
}
