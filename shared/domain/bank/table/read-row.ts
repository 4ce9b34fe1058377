import { type Cents, noCents, toCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { BankRole, DecimalSign } from '../column-choice.ts';
import type { BankFault, BankFaultKind } from '../fault.ts';
import { faultOf } from '../read/fault-of.ts';
import { isEuro } from '../read/is-euro.ts';
import { kindOfWords } from '../read/line-kind.ts';
import { lineOf } from '../read/line-of.ts';
import { readAmount } from '../read/read-amount.ts';
import { type DayOrder, readDay } from '../read/read-day.ts';
import type { BankLine } from '../statement.ts';
import type { Columns } from './bank-columns.ts';
import { cellText, type TableRow } from './table-row.ts';

/** How this file writes, found by looking at all of it. */
export type Habits = {
  readonly decimal: DecimalSign | null;
  readonly dayOrder: DayOrder;
  /** Debits carry a minus of their own: one without it gives money back. */
  readonly areDebitsSigned: boolean;
};

export type ReadRow =
  | { readonly kind: 'line'; readonly line: BankLine }
  | { readonly kind: 'fault'; readonly fault: BankFault };

type Fields = {
  readonly row: TableRow;
  text(role: BankRole): string;
  fault(kind: BankFaultKind, role: BankRole | null, value?: string): ReadRow;
};

const amountAtEnd = /[-+]?\d[\d \u00A0\u202F.]*[.,]\d{2}(?:\s?(?:€|eur))?$/iu;
const isPending =
  /^(?:en attente|a venir|en cours|pending|processing|declined|refuse|rejete|annule|cancel)/i;

export function readRow(row: TableRow, columns: Columns, habits: Habits): ReadRow {
  const fields = fieldsOf(row, columns);
  const status = fields.text('status').normalize('NFD').replace(/\p{M}/gu, '');
  if (isPending.test(status)) return fields.fault('not-booked', 'status');
  if (!isEuro(fields.text('currency'))) return fields.fault('other-currency', 'currency');
  const day = dayOf(fields, habits);
  if (!('on' in day)) return day;
  const amount = amountOf(fields, habits);
  if (!('cents' in amount)) return amount;
  const kindText = fields.text('kind');
  return {
    kind: 'line',
    line: lineOf({
      place: { line: row.line, number: 0 },
      bookedOn: day.on,
      valueOn: readDay(fields.text('valueOn'), habits.dayOrder),
      amount: amount.cents,
      label: fields.text('label') || fields.text('counterparty'),
      details: fields.text('details'),
      reference: fields.text('reference'),
      counterparty: fields.text('counterparty'),
      counterpartyAccount: fields.text('counterpartyAccount'),
      kind: kindText === '' ? null : kindOfWords(kindText),
      bankId: fields.text('bankId'),
      raw: row.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(';'),
    }),
  };
}

function fieldsOf(row: TableRow, { roles, headers }: Columns): Fields {
  const text = (role: BankRole): string => {
    const column = roles.indexOf(role);
    return column === -1 ? '' : cellText(row.cells[column]);
  };
  return {
    row,
    text,
    fault: (kind, role, value) => {
      const at = role === null ? -1 : roles.indexOf(role);
      const place = { line: row.line, column: headers[at] ?? null };
      return {
        kind: 'fault',
        fault: faultOf(kind, place, value ?? (role === null ? '' : text(role))),
      };
    },
  };
}

function dayOf(fields: Fields, { dayOrder }: Habits): { readonly on: IsoDate } | ReadRow {
  const role = fields.text('bookedOn') === '' ? 'valueOn' : 'bookedOn';
  const text = fields.text(role);
  if (text === '') return fields.fault('no-date', null, fields.text('label'));
  const on = readDay(text, dayOrder);
  return on === null ? fields.fault('bad-date', role) : { on };
}

type Amount = { readonly cents: Cents } | ReadRow;

function amountOf(fields: Fields, habits: Habits): Amount {
  const [debit, credit] = [fields.text('debit'), fields.text('credit')];
  if (debit === '' && credit === '') return signedAmount(fields, habits);
  const out = debit === '' ? { cents: noCents } : cellAmount(fields, 'debit', habits);
  const into = credit === '' ? { cents: noCents } : cellAmount(fields, 'credit', habits);
  if (!('cents' in out)) return out;
  if (!('cents' in into)) return into;
  if (out.cents !== 0 && into.cents !== 0)
    return fields.fault('two-amounts', 'debit', `${debit} / ${credit}`);
  const taken = habits.areDebitsSigned ? out.cents : -out.cents;
  return { cents: toCents(into.cents + taken || 0) };
}

function signedAmount(fields: Fields, habits: Habits): Amount {
  if (fields.text('amount') === '') {
    const hidden = amountAtEnd.exec(fields.text('label'));
    return hidden === null
      ? fields.fault('no-amount', null, fields.text('label'))
      : fields.fault('amount-in-label', 'label', hidden[0]);
  }
  const read = cellAmount(fields, 'amount', habits);
  const isDebit = /^(?:d|-|out|s)/i.test(fields.text('direction'));
  return 'cents' in read && isDebit ? { cents: toCents(-Math.abs(read.cents) || 0) } : read;
}

function cellAmount(fields: Fields, role: BankRole, { decimal }: Habits): Amount {
  const read = readAmount(fields.text(role), decimal);
  if (read.kind === 'cents') return { cents: read.cents };
  return fields.fault(read.kind === 'ambiguous' ? 'ambiguous-amount' : 'bad-amount', role);
}
