import { isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';
import { z } from 'zod';

/** Without spaces and in capitals, as banks' files want it, whatever was typed. */
export const compactIdentifier = (typed: string): string =>
  typed.replace(/[\s.-]/gu, '').toUpperCase();

/** Of a country of the SEPA zone, with the right check digits. */
export const Iban = z
  .string()
  .max(34)
  .refine((iban) => isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2)));

export const Bic = z.string().max(11).refine(isValidBIC);

/** A creditor's SEPA identifier (ICS): country, check digits, three signs of its own, and its national number. */
export const CreditorId = z.string().max(35).refine(isCreditorId);

/** The check digits are those of an IBAN (ISO 7064, modulo 97), over everything but the three signs of its own. */
function isCreditorId(id: string): boolean {
  const [, country, check, national] =
    /^([A-Z]{2})(\d{2})[A-Z\d]{3}([A-Z\d]{1,28})$/.exec(id) ?? [];
  if (country === undefined || check === undefined || national === undefined) return false;
  const digits = [...`${national}${country}${check}`].map((sign) => Number.parseInt(sign, 36));
  return isSEPACountry(country) && BigInt(digits.join('')) % 97n === 1n;
}
