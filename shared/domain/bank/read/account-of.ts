import { isValidIBAN } from 'ibantools';
import type { BankStatement } from '../statement.ts';

type Account = NonNullable<BankStatement['account']>;

const ibanShape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const longestNumber = 40;

/** The account that a text names; null for an empty one. */
export function accountOf(text: string | null | undefined): Account | null {
  const compact = (text ?? '').replace(/[\s\u00A0\u202F.-]/gu, '').toUpperCase();
  if (compact === '') return null;
  if (isValidIBAN(compact)) return { kind: 'iban', iban: compact };
  return { kind: 'number', number: compact.slice(0, longestNumber) };
}

/** Looks like an IBAN, and a digit of it is wrong. */
export const isBadIban = (account: Account | null): boolean =>
  account?.kind === 'number' && ibanShape.test(account.number);

/** The first IBAN that stands somewhere in a text, with or without spaces; a wrong one when there is no right one. */
export function ibanIn(text: string): string | null {
  const found =
    text
      .toUpperCase()
      .match(/\b[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]{4}){2,7}(?:[ \u00A0]?[A-Z0-9]{1,4})?\b/gu) ?? [];
  const compact = found.map((one) => one.replace(/[\s\u00A0]/gu, ''));
  return compact.find((one) => isValidIBAN(one)) ?? compact.find((one) => one.length >= 15) ?? null;
}
