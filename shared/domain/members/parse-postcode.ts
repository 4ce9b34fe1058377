import { foldText } from './fold-text.ts';

export type ReadPostcode = { readonly postcode: string; readonly isZeroRestored: boolean };

const fiveDigits = /^(?:F[\s-]*)?(\d{2})\s?(\d{3})(?:\.0)?$/i;
const fourDigits = /^([1-9]\d{3})(?:\.0)?$/;

/**
 * `1000` in a spreadsheet is `01000` (Bourg-en-Bresse) that lost its zero, unless the person lives in a
 * country of four digits. What is not a French postcode stays as typed.
 */
export function parsePostcode(text: string, country: string | null): ReadPostcode {
  const trimmed = text.trim();
  if (!isFrance(country)) return { postcode: trimmed, isZeroRestored: false };
  const complete = fiveDigits.exec(trimmed);
  if (complete !== null) return { postcode: `${complete[1]}${complete[2]}`, isZeroRestored: false };
  const short = fourDigits.exec(trimmed);
  if (short !== null) return { postcode: `0${short[1]}`, isZeroRestored: true };
  return { postcode: trimmed, isZeroRestored: false };
}

/** No country named is France: it is where the sections are. */
export function isFrance(country: string | null): boolean {
  return country === null || ['france', 'fr', 'fra', ''].includes(foldText(country));
}
