import { type Cents, sumOfCents, toCents } from '../../cents.ts';
import type { BankFault } from '../fault.ts';
import { faultOf } from '../read/fault-of.ts';
import { isEuro } from '../read/is-euro.ts';
import { provided } from '../read/label-facts.ts';
import { lineOf } from '../read/line-of.ts';
import { readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import type { BankLine, BankPart } from '../statement.ts';
import type { CamtEntry, Leaves } from './camt-collector.ts';
import { factsOfDetails } from './details-facts.ts';
import { kindOfCode } from './kind-of-code.ts';

export type ReadEntry = { readonly line: BankLine | null; readonly faults: readonly BankFault[] };

export const firstOf = (leaves: Leaves | undefined, path: string): string | null =>
  provided(leaves?.get(path)?.[0]);

/** Signed by the indicator beside it; null when it is none. CAMT writes a point and nothing between thousands. */
export function camtAmount(leaves: Leaves | undefined, path: string): Cents | null {
  const text = firstOf(leaves, path) ?? '';
  const read = /^-?\d+(?:\.\d+)?$/.test(text) ? readAmount(text, '.') : null;
  if (read?.kind !== 'cents') return null;
  return firstOf(leaves, 'CdtDbtInd') === 'DBIT' ? toCents(-read.cents || 0) : read.cents;
}

export function readEntry({ line, leaves, details }: CamtEntry): ReadEntry {
  const refused = (kind: BankFault['kind'], column: string): ReadEntry => ({
    line: null,
    faults: [faultOf(kind, { line, column }, firstOf(leaves, column) ?? '')],
  });
  const status = firstOf(leaves, 'Sts/Cd') ?? firstOf(leaves, 'Sts') ?? 'BOOK';
  if (status !== 'BOOK')
    return refused('not-booked', firstOf(leaves, 'Sts') === null ? 'Sts/Cd' : 'Sts');
  if (!isEuro(firstOf(leaves, 'Amt@Ccy') ?? '')) return refused('other-currency', 'Amt@Ccy');
  const amount = camtAmount(leaves, 'Amt');
  if (amount === null)
    return refused(firstOf(leaves, 'Amt') === null ? 'no-amount' : 'bad-amount', 'Amt');
  const booked = dayAt(leaves, 'BookgDt');
  const value = dayAt(leaves, 'ValDt');
  const dated = booked.text === null ? value : booked;
  if (dated.text === null) return refused('no-date', 'BookgDt');
  if (dated.on === null) {
    return { line: null, faults: [faultOf('bad-date', { line, column: 'BookgDt' }, dated.text)] };
  }
  const parts = partsOf(leaves, details);
  const isWhole = parts.length === 0 || sumOfCents(parts.map((part) => part.amount)) === amount;
  const facts = factsOfDetails(details.length === 1 ? details[0] : undefined, amount);
  const info = firstOf(leaves, 'AddtlNtryInf');
  const drawn = lineOf({
    place: { line, number: 0 },
    bookedOn: dated.on,
    valueOn: value.on,
    amount,
    label: facts.remittance ?? info ?? facts.counterparty,
    details: facts.remittance === null ? facts.more : [info, facts.more].filter(Boolean).join(' '),
    reference: facts.reference ?? firstOf(leaves, 'NtryRef'),
    counterparty: facts.counterparty,
    counterpartyAccount: facts.counterpartyAccount,
    kind: kindOfCode(leaves),
    endToEndId: facts.endToEndId,
    bankId: firstOf(leaves, 'AcctSvcrRef'),
    parts: isWhole ? parts : [],
    raw: [...leaves, ...details.flatMap((one) => [...one])]
      .map(([path, said]) => `${path}=${said.join(' ')}`)
      .join('; '),
  });
  return {
    line: drawn,
    faults: isWhole ? [] : [faultOf('parts-differ', { line, column: 'TxDtls' }, drawn.label)],
  };
}

function dayAt(leaves: Leaves, path: string) {
  const text = firstOf(leaves, `${path}/Dt`) ?? firstOf(leaves, `${path}/DtTm`);
  return { text, on: text === null ? null : readDay(text) };
}

/** Of a batch: each of its transactions, when the bank tells what each came to. */
function partsOf(leaves: Leaves, details: readonly Leaves[]): readonly BankPart[] {
  if (details.length < 2) return [];
  const way = firstOf(leaves, 'CdtDbtInd') === 'DBIT' ? -1 : 1;
  const parts = details.map((one) => {
    const plain = camtAmount(one, 'Amt') ?? camtAmount(one, 'AmtDtls/TxAmt/Amt');
    const own =
      firstOf(one, 'CdtDbtInd') === null && plain !== null ? toCents(plain * way || 0) : plain;
    if (own === null) return null;
    const facts = factsOfDetails(one, own);
    const label = facts.remittance ?? facts.more ?? facts.counterparty ?? '';
    return { amount: own, label, counterparty: facts.counterparty, endToEndId: facts.endToEndId };
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : [];
}
