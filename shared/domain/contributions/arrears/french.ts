import type { Cents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';

/** Narrow no-break space and no-break space: what French sets before its high signs, and inside its quotes. */
const thin = '\u202f';
const fixed = '\u00a0';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** `1er janvier 2026`, `23 novembre 2026`. */
export function dayInFrench(day: IsoDate): string {
  const date = Number(day.slice(8));
  const month = months[Number(day.slice(5, 7)) - 1] ?? '';
  return `${date === 1 ? '1er' : date}${fixed}${month}${fixed}${day.slice(0, 4)}`;
}

/** `1 250 €`, `36,50 €`: whole euros are written without their cents, as in a letter. */
export function amountInFrench(amount: Cents): string {
  const euros = Math.floor(Math.abs(amount) / 100);
  const cents = Math.abs(amount) % 100;
  const whole = String(euros).replace(/\B(?=(\d{3})+$)/gu, thin);
  const rest = cents === 0 ? '' : `,${String(cents).padStart(2, '0')}`;
  return `${amount < 0 ? '−' : ''}${whole}${rest}${fixed}€`;
}

/** `2024`, `2024 et 2025`, `2023, 2024 et 2025`. */
export function listedInFrench(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`;
}

/** Spaces and apostrophes as French printers set them; an address of the web is left alone. */
export const setInFrench = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/(?<=\S)[ \u00a0\u202f]+(?=[;!?](\s|$|[!?»)]))/gu, thin)
    .replace(/(?<=[\p{L}\p{N}»)])(?=[;!?](\s|$))/gu, thin)
    .replace(/(?<=\S)[ \u00a0\u202f]+(?=:(\s|$))/gu, fixed)
    .replace(/(?<=[\p{L}»)])(?=:(\s|$))/gu, fixed)
    .replace(/«[ \u00a0\u202f]*/gu, `«${fixed}`)
    .replace(/[ \u00a0\u202f]*»/gu, `${fixed}»`)
    .replace(/(?<=\d)[ \u202f]+(?=€)/gu, fixed)
    .replace(/ {2,}/gu, ' ');

/**
 * `value` after `before`, which ends with the little word that may have to change: `de Anselme` is `d’Anselme`,
 * `de Le Havre` is `du Havre`. Gives both, joined.
 */
export function joinInFrench(before: string, value: string): string {
  const contracted = contract(before, value);
  if (contracted !== null) return contracted;
  return beginsWithVowel(value)
    ? before.replace(
        /(?<=^|[^\p{L}’'-])([dD]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu)e[ \u00a0]$/u,
        '$1’',
      ) + value
    : before + value;
}

function contract(before: string, value: string): string | null {
  const [, article, rest] = /^(Le|Les) (.+)$/su.exec(value) ?? [];
  const [, start, word] = /^(.*?)(?<=^|[^\p{L}’'-])([dD]e|[àÀ])[ \u00a0]$/su.exec(before) ?? [];
  if (article === undefined || rest === undefined || start === undefined || word === undefined)
    return null;
  const both =
    contractions[word.toLowerCase() === 'de' ? 'de' : 'à'][article === 'Le' ? 'Le' : 'Les'];
  const isCapital = word !== word.toLowerCase();
  return `${start}${isCapital ? both.charAt(0).toUpperCase() + both.slice(1) : both} ${rest}`;
}

const contractions = { de: { Le: 'du', Les: 'des' }, à: { Le: 'au', Les: 'aux' } } as const;

/** Of names: an h is silent in them (`d’Hélène`); y is a vowel before a consonant (`d’Yves`, `de Yann`). */
const beginsWithVowel = (value: string): boolean =>
  /^(h?[aeiouœæ]|hy|y[^aeiou])/iu.test(value.normalize('NFD').replace(/\p{M}/gu, ''));
