import type { QrContent } from '#shared/domain/tracts/document/model/qr.ts';

export type QrFault = 'empty' | 'url' | 'iban' | 'bic' | 'email' | 'name' | 'too-long';
export type QrFieldName = 'url' | 'text' | 'name' | 'email' | 'iban' | 'bic';
export type QrFaults = Readonly<Partial<Record<QrFieldName, QrFault>>>;

/** What a reader's telephone could not use. */
export function qrFaults(content: QrContent): QrFaults {
  switch (content.kind) {
    case 'url':
      return isAddress(content.url) ? {} : { url: content.url === '' ? 'empty' : 'url' };
    case 'text':
      return content.text.trim() === '' ? { text: 'empty' } : tooLong(content.text);
    case 'vcard':
      return {
        ...(content.name.trim() === '' && { name: 'name' as const }),
        ...(content.email !== '' &&
          !/^\S+@\S+\.\S+$/u.test(content.email) && { email: 'email' as const }),
      };
    case 'payment':
      return {
        ...(content.name.trim() === '' && { name: 'name' as const }),
        ...(!isIban(content.iban) && { iban: ibanFault(content.iban) }),
        ...(content.bic !== '' && !bic.test(content.bic) && { bic: 'bic' as const }),
      };
  }
}

const ibanFault = (iban: string) => (iban.trim() === '' ? 'empty' : 'iban');

const bic = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u;

/** More than this makes a code too fine for a leaflet. */
const mostLetters = 300;
const tooLong = (text: string): QrFaults => (text.length > mostLetters ? { text: 'too-long' } : {});

function isAddress(url: string): boolean {
  if (!/^https?:\/\//iu.test(url)) return false;
  return URL.canParse(url) && new URL(url).hostname.includes('.');
}

/** ISO 13616: the first four signs go to the end, letters become numbers, and 97 leaves 1. */
export function isIban(typed: string): boolean {
  const iban = typed.replaceAll(/\s/gu, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(iban)) return false;
  if (iban.startsWith('FR') && iban.length !== 27) return false;
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((sign) =>
    Number.parseInt(sign, 36),
  );
  return digits.reduce((rest, value) => (rest * (value > 9 ? 100 : 10) + value) % 97, 0) === 1;
}
