import { IntlMessageFormat } from 'intl-messageformat';
import type { DepositFields, DepositLine } from '#shared/domain/contributions/deposits/deposit.ts';
import type { SlipWords } from '#shared/domain/contributions/deposits/slip-table.ts';
import { totalOf } from '#shared/domain/contributions/ledger.ts';
import { type MessageId, messages } from '#shared/i18n/messages.ts';
import type { DepositSlipOrder, SheetHead, TableColumn } from '../../../../paper/paper-order.ts';
import { formatDay, formatLongDay, formatMoney } from '../../../../ui/format.ts';

/** What is printed of a deposit, and nothing that may change later. */
export type PrintedDeposit = Pick<DepositFields, 'on' | 'slip' | 'means' | 'account' | 'by'> & {
  readonly lines: readonly DepositLine[];
};

/**
 * The paper that goes to the bank, in French whatever the window speaks: banks in France read it, and the same slip is
 * the same page in every office, for ever.
 */
export function slipOrder(deposit: PrintedDeposit): DepositSlipOrder {
  const { lines, on } = deposit;
  let sum = 0;
  return {
    kind: 'deposit-slip',
    language: 'fr',
    head: headOf(deposit),
    columns: columnsOf(deposit),
    lines: lines.map(({ drawer, bank, number, amount }, place) => {
      sum += amount;
      const cheque = deposit.means === 'cheque' ? [bank ?? '', number ?? ''] : [];
      return {
        cells: [String(place + 1), drawer, ...cheque, money(amount)],
        sum: money(sum),
      };
    }),
    words: {
      carriedOver: say('treasury.deposits.slip.carriedOver'),
      carriedForward: say('treasury.deposits.slip.carriedForward'),
      total: say('treasury.deposits.slip.total'),
      signature: [
        say('treasury.deposits.slip.signedOn', { day: formatDay(on) }),
        say('treasury.deposits.slip.signature'),
      ],
    },
  };
}

function headOf({ on, slip, means, account, lines, by }: PrintedDeposit): SheetHead {
  const known: readonly (readonly [MessageId, string | null])[] = [
    ['treasury.deposits.slip.day', formatLongDay('fr', on)],
    ['treasury.deposits.slip.holder', account.holder ?? account.association],
    ['treasury.deposits.slip.iban', account.iban === null ? null : inFours(account.iban)],
    ['treasury.deposits.slip.bic', account.bic],
    [`treasury.deposits.slip.count.${means}`, String(lines.length)],
    ['treasury.deposits.slip.sum', money(totalOf(lines))],
  ];
  return {
    title: say(`treasury.deposits.slip.title.${means}`),
    subtitle: [say('treasury.deposits.slip.number', { slip }), account.association]
      .filter((part) => part !== null)
      .join(' · '),
    // What nobody has said of the account is a line to fill in by hand; of the BIC, few banks ask.
    fields: known
      .filter(([id, value]) => value !== null || id !== 'treasury.deposits.slip.bic')
      .map(([id, value]) => ({ label: say(id), value })),
    footer: by === null ? null : say('treasury.deposits.slip.by', { by }),
  };
}

function columnsOf({ means }: PrintedDeposit): readonly TableColumn[] {
  const share = (heading: MessageId, share: number): TableColumn => ({
    heading: say(heading),
    width: { kind: 'share', share },
    kind: 'text',
  });
  return [
    { heading: 'N°', width: { kind: 'fixed', width: 10 }, kind: 'number' },
    { ...share('treasury.deposits.column.drawer', 5), kind: 'strong' },
    ...(means === 'cheque'
      ? [share('treasury.deposits.column.bank', 3), share('treasury.deposits.column.number', 2)]
      : []),
    {
      heading: say('treasury.deposits.column.amount'),
      width: { kind: 'fixed', width: 30 },
      kind: 'number',
    },
  ];
}

/** The words of the same slip as a spreadsheet. */
export function slipWords(deposit: PrintedDeposit): SlipWords {
  const { title, subtitle, fields } = headOf(deposit);
  return {
    title,
    above: [subtitle ?? '', ...fields.map(({ label, value }) => `${label} ${value ?? ''}`.trim())],
    columns: {
      place: 'N°',
      drawer: say('treasury.deposits.column.drawer'),
      bank: say('treasury.deposits.column.bank'),
      number: say('treasury.deposits.column.number'),
      amount: say('treasury.deposits.column.amount'),
    },
    total: say('treasury.deposits.slip.total'),
  };
}

const money = (cents: number): string => formatMoney('fr', cents);

/** As on a bank's paper: `FR76 3000 …`. */
export const inFours = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1\u00a0');

const say = (id: MessageId, values: Readonly<Record<string, string>> = {}): string =>
  String(new IntlMessageFormat(messages.fr[id], 'fr').format(values));
