import type { ExportTable } from '../../export/table.ts';
import { totalOf } from '../ledger.ts';
import type { DepositLine } from './deposit.ts';

/** What the spreadsheet of a slip calls things. */
export type SlipWords = {
  readonly title: string;
  readonly above: readonly string[];
  readonly columns: Readonly<Record<'place' | 'drawer' | 'bank' | 'number' | 'amount', string>>;
  readonly total: string;
};

/** The slip as a spreadsheet: the lines of the paper, and their total below. */
export function slipTable(
  { lines }: { readonly lines: readonly DepositLine[] },
  { title, above, columns, total }: SlipWords,
): ExportTable {
  return {
    ...{ title, sheet: title, above, language: 'fr' },
    columns: [
      { title: columns.place, kind: 'number', widthChars: 6 },
      { title: columns.drawer, kind: 'text', widthChars: 32 },
      { title: columns.bank, kind: 'text', widthChars: 22 },
      { title: columns.number, kind: 'text', widthChars: 14 },
      { title: columns.amount, kind: 'money', widthChars: 14 },
    ],
    rows: [
      ...lines.map(({ drawer, bank, number, amount }, place) => [
        ...[place + 1, drawer, bank, number, amount],
      ]),
      [null, total, null, null, totalOf(lines)],
    ],
  };
}
