import { err, ok, type Result } from '../../../result.ts';
import type { DecimalSign } from '../column-choice.ts';
import type { BankFault } from '../fault.ts';
import { accountOf } from '../read/account-of.ts';
import { faultOf } from '../read/fault-of.ts';
import { finishStatement } from '../read/finish-statement.ts';
import { kindOfWords } from '../read/line-kind.ts';
import { lineOf } from '../read/line-of.ts';
import { numberLines } from '../read/number-lines.ts';
import { decimalSignOf, readAmount } from '../read/read-amount.ts';
import { type DayOrder, dayOrderOf, readDay } from '../read/read-day.ts';
import type { Balance, BankLine, BankStatement } from '../statement.ts';
import { type QifRecord, type QifSection, qifSections } from './qif-records.ts';

export const isQif = (start: string): boolean =>
  /^\s*!(?:type|account|option|clear)\b/i.test(start);

const moneyTypes: ReadonlySet<string> = new Set(['bank', 'ccard', 'cash', 'oth a', 'oth l']);

type Habits = { readonly decimal: DecimalSign | null; readonly dayOrder: DayOrder };

/** The accounts of a QIF file. It names no currency and no balance but the first: what it does not say stays open. */
export function readQif(
  text: string,
  chosen: DecimalSign | null,
): Result<readonly BankStatement[], { readonly kind: 'other-message'; readonly found: string }> {
  const sections = qifSections(text);
  const statements: BankStatement[] = [];
  let account: string | null = null;
  for (const section of sections) {
    if (section.type === 'account') account = section.records.at(-1)?.fields.get('N') ?? null;
    if (!moneyTypes.has(section.type)) continue;
    statements.push(statementOf(section, { account, chosen }));
  }
  if (statements.length > 0) return ok(numberLines(statements));
  return err({ kind: 'other-message', found: `!Type:${sections[0]?.type ?? ''}` });
}

function statementOf(
  { records }: QifSection,
  { account, chosen }: { readonly account: string | null; readonly chosen: DecimalSign | null },
): BankStatement {
  const all = (letter: string) => records.map(({ fields }) => fields.get(letter) ?? '');
  const habits = {
    decimal: chosen ?? decimalSignOf([...all('T'), ...all('U')]),
    dayOrder: dayOrderOf(all('D')),
  };
  let opening: Balance | null = null;
  const lines: BankLine[] = [];
  const faults: BankFault[] = [];
  for (const record of records) {
    const read = readRecord(record, habits);
    if (!('raw' in read)) {
      faults.push(read);
      continue;
    }
    if (isOpening(record)) opening = { amount: read.amount, on: read.bookedOn };
    else lines.push(read);
    if (record.isOpen) faults.push(faultOf('unfinished', record, read.label));
  }
  return finishStatement({
    ...{ format: 'qif', bank: null, account: accountOf(account), currency: 'EUR' },
    ...{ opening, closing: null, period: null, lines, faults },
  });
}

const isOpening = ({ fields }: QifRecord): boolean =>
  /^(?:opening balance|solde (?:initial|d.ouverture))$/i.test(fields.get('P') ?? '');

function readRecord(record: QifRecord, { decimal, dayOrder }: Habits): BankLine | BankFault {
  const { fields, line } = record;
  const of = (letter: string) => fields.get(letter) ?? '';
  const day = of('D').replace(/\s/g, '');
  if (day === '') return faultOf('no-date', { line, column: 'D' }, of('P'));
  const bookedOn = readDay(day, dayOrder);
  if (bookedOn === null) return faultOf('bad-date', { line, column: 'D' }, of('D'));
  const text = of('T') || of('U');
  if (text === '') return faultOf('no-amount', { line, column: 'T' }, of('P'));
  const amount = readAmount(text, decimal);
  if (amount.kind === 'ambiguous') return faultOf('ambiguous-amount', { line, column: 'T' }, text);
  if (amount.kind === 'unreadable') return faultOf('bad-amount', { line, column: 'T' }, text);
  return lineOf({
    place: { line, number: 0 },
    bookedOn,
    amount: amount.cents,
    label: of('P'),
    details: of('M'),
    reference: of('N'),
    kind: /^\d+$/.test(of('N')) && amount.cents < 0 ? 'cheque' : kindOfWords(of('N')),
    raw: [...fields].map(([letter, said]) => `${letter}${said}`).join('; '),
  });
}
