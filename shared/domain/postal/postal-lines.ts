import { countryCode, countryLine, writesTownFirst } from './country.ts';
import { fitLines, type PartLine } from './fit-lines.ts';
import { oneLine, unaccentedCapitals, withoutPunctuation } from './lettering.ts';
import type { PostalAddress, PostalPart, PostalShortening } from './postal-address.ts';

export type PostalOptions = {
  /** Two letters: where the letter is posted. */
  readonly country: string;
  /** Lines 4 to 6 as they were typed (the town always in capitals), or as sorting machines read best. */
  readonly lettering: 'typed' | 'unaccented-capitals';
};

export type PostalLines = {
  /** At most six, and the country besides when it goes abroad. None is empty or longer than 38. */
  readonly lines: readonly string[];
  readonly shortenings: readonly PostalShortening[];
};

export const frenchPost: PostalOptions = { country: 'FR', lettering: 'typed' };

/** An envelope by NF Z10-011. Words that found no place are in `shortenings`; none is lost silently. */
export function postalLines(address: PostalAddress, options: PostalOptions): PostalLines {
  const abroad = foreignCountry(address, options);
  const bare = abroad === null ? withoutPunctuation : oneLine;
  const isPlain = options.lettering === 'unaccented-capitals';
  const lettered = (text: string) => (isPlain ? unaccentedCapitals(bare(text)) : bare(text));
  const town = bare(townLine(address, abroad)).toUpperCase();
  const parts: readonly PartLine[] = [
    line('addressee', oneLine(address.addressee ?? '')),
    line('extra', oneLine(address.extra ?? '')),
    line('building', oneLine(address.building ?? '')),
    line('street', lettered(address.street ?? '')),
    line('locality', lettered(address.locality ?? '')),
    line('town', isPlain ? unaccentedCapitals(town) : town),
  ].filter(({ text }) => text !== '');
  if (abroad === null) return fitLines(parts);
  const home = fitLines(parts);
  const country = fitLines([line('country', countryLine(abroad))]);
  return {
    lines: [...home.lines, ...country.lines],
    shortenings: [...home.shortenings, ...country.shortenings],
  };
}

/** Null when the letter stays in the country it is posted in. */
export function foreignCountry(address: PostalAddress, { country }: PostalOptions): string | null {
  const typed = oneLine(address.country ?? '');
  return typed === '' || countryCode(typed) === country ? null : typed;
}

/** `75 014` and `F-75014` are `75014`. */
export const plainPostcode = (typed: string): string =>
  oneLine(typed)
    .replace(/^F[- ]?(?=\d)/i, '')
    .replace(/^([\d ]+)$/, (digits) => digits.replaceAll(' ', ''));

function townLine({ postcode, town }: PostalAddress, abroad: string | null): string {
  const code = abroad === null ? plainPostcode(postcode ?? '') : oneLine(postcode ?? '');
  const order =
    abroad !== null && writesTownFirst(abroad) ? [town ?? '', code] : [code, town ?? ''];
  return order.join(' ');
}

const line = (part: PostalPart, text: string): PartLine => ({ part, text });
