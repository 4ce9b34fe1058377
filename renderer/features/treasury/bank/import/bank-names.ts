import type { MessageId } from '#shared/i18n/messages.ts';

/** The layouts that are recognised, by the names of their banks. */
export const bankNames = {
  'credit-agricole': 'treasury.bank.name.credit-agricole',
  'bnp-paribas': 'treasury.bank.name.bnp-paribas',
  'societe-generale': 'treasury.bank.name.societe-generale',
  'la-banque-postale': 'treasury.bank.name.la-banque-postale',
  bpce: 'treasury.bank.name.bpce',
  'credit-mutuel': 'treasury.bank.name.credit-mutuel',
  boursorama: 'treasury.bank.name.boursorama',
  qonto: 'treasury.bank.name.qonto',
  lcl: 'treasury.bank.name.lcl',
} as const satisfies Readonly<Record<string, MessageId>>;

export const isKnownBank = (bank: string): bank is keyof typeof bankNames =>
  Object.hasOwn(bankNames, bank);
