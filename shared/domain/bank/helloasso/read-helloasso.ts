import type { DecimalSign } from '../column-choice.ts';
import type { BankFault } from '../fault.ts';
import type { OnlineExport, OnlinePayment } from '../online-payment.ts';
import { faultOf } from '../read/fault-of.ts';
import { decimalSignOf, readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import { cellText, filledCells, isBlankRow, type TableRow } from '../table/table-row.ts';
import {
  type HelloAssoColumns,
  type HelloAssoField,
  helloAssoColumns,
} from './helloasso-columns.ts';
import { onlineStatusOf } from './online-status.ts';

const rowsLookedAt = 20;
const longestText = 500;
const longestRaw = 1_000;

type Context = {
  readonly columns: HelloAssoColumns;
  readonly headers: readonly string[];
  readonly decimal: DecimalSign | null;
};

/** The payments of an export of HelloAsso; null when none of the first rows has its headers. */
export function readHelloAsso(
  rows: readonly TableRow[],
  chosen: DecimalSign | null,
): OnlineExport | null {
  for (const [at, { cells: headers }] of rows.slice(0, rowsLookedAt).entries()) {
    const columns = helloAssoColumns(headers);
    if (columns === null) continue;
    const body = rows.slice(at + 1).filter((row) => !isBlankRow(row));
    const amounts = body.map(({ cells }) => cellText(cells[columns.get('amount') ?? -1]));
    const decimal = chosen ?? decimalSignOf(amounts);
    return { platform: 'helloasso', ...readAll(body, { columns, headers, decimal }) };
  }
  return null;
}

function readAll(
  body: readonly TableRow[],
  context: Context,
): Pick<OnlineExport, 'payments' | 'faults'> {
  const payments: OnlinePayment[] = [];
  const faults: BankFault[] = [];
  for (const row of body) {
    if (/^total/i.test(filledCells(row)[0] ?? '')) continue;
    const read = readPayment(row, { ...context, number: payments.length + 1 });
    if ('kind' in read) faults.push(read);
    else payments.push(read);
  }
  return { payments, faults };
}

function readPayment(
  row: TableRow,
  { columns, headers, decimal, number }: Context & { readonly number: number },
): OnlinePayment | BankFault {
  const at = (field: HelloAssoField) => columns.get(field) ?? -1;
  const of = (field: HelloAssoField) => cellText(row.cells[at(field)]).slice(0, longestText);
  const text = (field: HelloAssoField) => of(field) || null;
  const fault = (kind: BankFault['kind'], field: HelloAssoField) =>
    faultOf(kind, { line: row.line, column: headers[at(field)] ?? null }, of(field));
  if (of('paidOn') === '') return fault('no-date', 'paidOn');
  const paidOn = readDay(of('paidOn'));
  if (paidOn === null) return fault('bad-date', 'paidOn');
  if (of('amount') === '') return fault('no-amount', 'amount');
  const amount = readAmount(of('amount'), decimal);
  if (amount.kind === 'ambiguous') return fault('ambiguous-amount', 'amount');
  if (amount.kind === 'unreadable') return fault('bad-amount', 'amount');
  const discount = readAmount(of('discount'), decimal);
  // A total is what was paid: the code is taken off already.
  const isPrice = /tarif/i.test(headers[at('amount')] ?? '');
  const donation = readAmount(of('donation'), decimal);
  const isPerson = columns.has('personFamily') || columns.has('personGiven');
  const [email, company] = [text('email'), text('company')];
  return {
    place: { line: row.line, number },
    order: text('order'),
    payment: text('payment'),
    paidOn,
    status: onlineStatusOf(of('status')),
    statusText: of('status'),
    payer: { familyName: text('familyName'), givenName: text('givenName'), email, company },
    person: isPerson ? { familyName: text('personFamily'), givenName: text('personGiven') } : null,
    campaign: text('campaign'),
    item: text('item'),
    amount: amount.cents,
    discount: isPrice && discount.kind === 'cents' ? discount.cents : null,
    donation:
      !isPrice && donation.kind === 'cents' && donation.cents > 0 && donation.cents < amount.cents
        ? donation.cents
        : null,
    means: text('means'),
    payout: payoutOf({ said: of('paidOut'), on: of('paidOutOn'), reference: text('payout') }),
    raw: row.cells
      .map((cell) => cell.trim())
      .join(';')
      .slice(0, longestRaw),
  };
}

type SaidPayout = { readonly said: string; readonly on: string; readonly reference: string | null };

/** `Versé`: oui, or a day, or a reference. Null as long as the money is with the platform. */
function payoutOf({ said, on, reference }: SaidPayout): OnlinePayment['payout'] {
  const day = readDay(on);
  const isSent = /^(?:oui|yes|vers[ée]|o|1|true)$/i.test(said);
  return isSent || day !== null || reference !== null ? { on: day, reference } : null;
}
