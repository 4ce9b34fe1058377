import type { DecimalSign } from '../column-choice.ts';
import type { BankFault } from '../fault.ts';
import { faultOf } from '../read/fault-of.ts';
import { isEuro } from '../read/is-euro.ts';
import { lineOf } from '../read/line-of.ts';
import { readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import type { BankLine, BankLineKind } from '../statement.ts';
import type { OfxTransaction } from './ofx-blocks.ts';

export type ReadTransaction =
  | { readonly kind: 'line'; readonly line: BankLine }
  | { readonly kind: 'fault'; readonly fault: BankFault };

/** What the type says by itself; `CREDIT` and `DEBIT`, which French banks write throughout, say nothing. */
const kinds: Readonly<Record<string, BankLineKind>> = {
  CHECK: 'cheque',
  POS: 'card',
  ATM: 'cash',
  CASH: 'cash',
  FEE: 'fees',
  SRVCHG: 'fees',
  DIRECTDEBIT: 'direct-debit',
  REPEATPMT: 'direct-debit',
  DIRECTDEP: 'transfer',
  XFER: 'transfer',
};

export function readTransaction(
  { line, fields }: OfxTransaction,
  decimal: DecimalSign | null,
): ReadTransaction {
  const of = (name: string) => fields.get(name) ?? '';
  const fault = (kind: BankFault['kind'], column: string): ReadTransaction => ({
    kind: 'fault',
    fault: faultOf(kind, { line, column }, of(column)),
  });
  if (!isEuro(of('CURRENCY.CURSYM'))) return fault('other-currency', 'CURRENCY.CURSYM');
  if (of('DTPOSTED') === '') return fault('no-date', 'DTPOSTED');
  const bookedOn = readDay(of('DTPOSTED'));
  if (bookedOn === null) return fault('bad-date', 'DTPOSTED');
  if (of('TRNAMT') === '') return fault('no-amount', 'TRNAMT');
  const amount = readAmount(of('TRNAMT'), decimal);
  if (amount.kind === 'ambiguous') return fault('ambiguous-amount', 'TRNAMT');
  if (amount.kind === 'unreadable') return fault('bad-amount', 'TRNAMT');
  return {
    kind: 'line',
    line: lineOf({
      place: { line, number: 0 },
      bookedOn,
      valueOn: readDay(of('DTAVAIL')),
      amount: amount.cents,
      label: of('NAME') || of('PAYEE.NAME'),
      details: of('MEMO'),
      reference: of('CHECKNUM') || of('REFNUM'),
      counterparty: of('PAYEE.NAME'),
      counterpartyAccount: of('BANKACCTTO.ACCTID'),
      kind: kinds[of('TRNTYPE').toUpperCase()] ?? null,
      bankId: of('FITID'),
      raw: [...fields].map(([name, text]) => `${name}=${text}`).join('; '),
    }),
  };
}
