import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { foldText } from './fold-text.ts';
import { isFrance } from './parse-postcode.ts';

export type ReadPhone =
  | { readonly kind: 'understood'; readonly phone: string; readonly isZeroRestored: boolean }
  | { readonly kind: 'as-typed'; readonly phone: string };

const neighbours: Readonly<Record<string, CountryCode>> = {
  belgique: 'BE',
  belgium: 'BE',
  suisse: 'CH',
  switzerland: 'CH',
  luxembourg: 'LU',
  allemagne: 'DE',
  germany: 'DE',
  espagne: 'ES',
  spain: 'ES',
  italie: 'IT',
  italy: 'IT',
  portugal: 'PT',
  'royaume uni': 'GB',
  'united kingdom': 'GB',
  monaco: 'MC',
};

/** Blocks of the French plan that belong overseas and have a country code of their own abroad; 06 39 98 is for novels. */
const overseas = [
  { block: /^0(?:590|69[01])/, code: '590' },
  { block: /^0(?:594|694)/, code: '594' },
  { block: /^0(?:596|69[67])/, code: '596' },
  { block: /^0(?:262|263|269|639(?!98)|69[23])/, code: '262' },
] as const;

const french = /^((?:\+|00)33)? ?(?:\(0\) ?)?(0?[1-9])((?:[ .\-/]?\d{2}){4})$/;
/** The library would find the number in `0612345678 (bureau)` and drop the rest. */
const notNumber = /[^\d\s+().\-/]/;
const notDigit = /\D+/g;

/**
 * E.164 when the number is understood, else exactly what was typed: a number is never shortened.
 * Spreadsheets eat the first zero of `0612345678`; nine digits get it back.
 */
export function parsePhone(text: string, country: string | null): ReadPhone {
  const typed = text.trim();
  const bare = typed.replace(/\.0$/, '').replace(/[\u00A0\u202F\u2007]/g, ' ');
  const inFrance = isFrance(country);
  const known = french.exec(bare);
  if (known !== null && (inFrance || known[1] !== undefined)) {
    return fromFrench(`${known[2]}${known[3]}`.replace(notDigit, ''), known[1] !== undefined);
  }
  if (notNumber.test(bare)) return { kind: 'as-typed', phone: typed };
  const home = inFrance ? 'FR' : neighbours[foldText(country ?? '')];
  const number = parsePhoneNumberFromString(
    bare,
    home === undefined ? {} : { defaultCountry: home },
  );
  if (number === undefined || !number.isValid() || number.ext !== undefined) {
    return { kind: 'as-typed', phone: typed };
  }
  const keepsEveryDigit = spellingsOf(number.countryCallingCode, number.nationalNumber).has(
    bare.replace(notDigit, ''),
  );
  if (!keepsEveryDigit) return { kind: 'as-typed', phone: typed };
  return { kind: 'understood', phone: number.number, isZeroRestored: false };
}

/** As a person of the section dials it; from abroad, with the country's code. */
export function formatPhone(phone: string): string {
  if (/^\+33[1-9]\d{8}$/.test(phone)) return `0${phone.slice(3)}`.replace(/(\d{2})(?=\d)/g, '$1 ');
  if (!phone.startsWith('+')) return phone;
  const number = parsePhoneNumberFromString(phone);
  if (number === undefined || number.number !== phone) return phone;
  const isOverseas = overseas.some(({ code }) => code === number.countryCallingCode);
  return isOverseas ? number.formatNational() : number.formatInternational();
}

function fromFrench(digits: string, isInternational: boolean): ReadPhone {
  const isShort = digits.length === 9;
  const national = isShort ? `0${digits}` : digits;
  const code = overseas.find(({ block }) => block.test(national))?.code ?? '33';
  return {
    kind: 'understood',
    phone: `+${code}${national.slice(1)}`,
    isZeroRestored: isShort && !isInternational,
  };
}

/** Every way of typing one number in full; anything else means that digits would get lost or invented. */
function spellingsOf(code: string, national: string): ReadonlySet<string> {
  const local = [national, `0${national}`];
  return new Set(local.flatMap((digits) => [digits, `${code}${digits}`, `00${code}${digits}`]));
}
