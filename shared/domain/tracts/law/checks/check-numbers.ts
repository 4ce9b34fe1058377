import type { Breach, LawView } from '../law-context.ts';
import { monthsBefore } from '../months-before.ts';

/** L.50-1: from the first day of the month six months before the vote. */
const silentMonths = 6;

/** Numbers that a leaflet gives: of a company, of a telephone. */
export function checkNumbers({ texts, voteDay, today }: LawView): readonly Breach[] {
  const isSilent =
    voteDay !== null && monthsBefore(voteDay, silentMonths) <= today && today <= voteDay;
  return texts.flatMap(({ text, ...place }): readonly Breach[] => [
    ...(companyNumbers(text).every(isLuhn) ? [] : [{ rule: 'siret' as const, ...place }]),
    ...(isTollFree(text)
      ? [{ rule: 'toll-free' as const, ...place, severity: isSilent ? 'error' : 'advice' } as const]
      : []),
  ]);
}

/** SIREN and SIRET where they are called so: 9 or 14 digits in groups. */
function companyNumbers(text: string): readonly string[] {
  return [...text.matchAll(/\bSIRE[NT]\b[^\d\n]{0,8}((?:\d[ .]?){8,15}\d)/giu)].map(
    ([, digits = '']) => digits.replaceAll(/\D/gu, ''),
  );
}

const post = '356000000';

/** The last digit answers for the others. La Poste has its own rule: the sum of the digits is a multiple of five. */
export function isLuhn(digits: string): boolean {
  if (digits.length !== 9 && digits.length !== 14) return false;
  const values = [...digits].map(Number);
  const sum = values
    .toReversed()
    .map((digit, place) => (place % 2 === 0 ? digit : twice(digit)))
    .reduce((total, digit) => total + digit, 0);
  if (sum % 10 === 0) return true;
  return digits.startsWith(post) && values.reduce((total, digit) => total + digit, 0) % 5 === 0;
}

const twice = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);

/** 0 800 to 0 805, however they are grouped. */
const isTollFree = (text: string): boolean =>
  /(?<!\d)(?:0|\+33 ?)80[0-5]\d{6}(?!\d)/u.test(text.replaceAll(/(?<=\d)[ .-](?=\d)/gu, ''));
