import type { DecimalSign } from '../column-choice.ts';
import { accountOf, ibanIn } from '../read/account-of.ts';
import { readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import type { Balance, BankStatement } from '../statement.ts';
import { balanceWords } from './balance-words.ts';
import { lclBalance } from './lcl-table.ts';
import { cellText, filledCells, type TableRow } from './table-row.ts';

export type Titles = Pick<BankStatement, 'account' | 'opening' | 'closing' | 'period'> & {
  readonly currency: string | null;
};

const day = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}`;
const between = new RegExp(
  String.raw`\b(?:du|entre le|from)\s+(${day})\s+(?:au|et le|to)\s+(${day})`,
  'i',
);
/** Above the older layout of Caisse d'Épargne. */
const fromTo = new RegExp(
  String.raw`date de d[ée]but de t[ée]l[ée]chargement\s*:\s*(${day}).{0,20}date de fin de t[ée]l[ée]chargement\s*:\s*(${day})`,
  'i',
);
const balanceAt = new RegExp(
  String.raw`\bsolde\b[^\d]*?(?:\s(?:au|du)\s+(${day}))?\s*:?\s*([-+]?\s?\d[\d\s\u00A0\u202F.,]*\d|\d)?\s*(?:€|eur|euros)?\s*$`,
  'iu',
);
const numbered =
  /(?:num[ée]ro\s+(?:de\s+)?compte|n°(?:\s*(?:de\s+)?compte)?|(?:compte|carte)\s+no)\s*:?\s*([A-Z0-9][A-Z0-9 *]{3,38})?$/iu;
const masked = /\*{2,}\d{3,}/;
const longNumber = /^\d{8,23}[A-Z]?\d{0,2}$/;

/** What a bank writes above the table: which account, from when to when, how much was on it. */
export function readTitles(rows: readonly TableRow[], decimal: DecimalSign | null): Titles {
  const texts = rows.map((row) => filledCells(row));
  const all = texts.flat().join('\n');
  const period = between.exec(all) ?? fromTo.exec(all.replaceAll('\n', ' '));
  const from = readDay(period?.[1] ?? '');
  const to = readDay(period?.[2] ?? '');
  const societeGenerale = texts.map(summaryRow).find((found) => found !== null);
  const [first, ...later] = rows.flatMap((row) => lclBalance(row) ?? []);
  // Of a single one nobody knows whether the movements came before or after it.
  const [opening, closing] = later.length === 0 ? [null, first] : [first, later.at(-1)];
  return {
    account: accountOf(ibanIn(all) ?? first?.account ?? numberIn(rows)),
    opening: opening?.balance ?? null,
    closing: closing?.balance ?? societeGenerale?.closing ?? closingIn(texts, decimal),
    period:
      from !== null && to !== null && from <= to ? { from, to } : (societeGenerale?.period ?? null),
    currency: currencyIn(texts),
  };
}

function numberIn(rows: readonly TableRow[]): string | null {
  for (const row of rows) {
    const cells = filledCells(row);
    for (const [place, cell] of cells.entries()) {
      const found = numbered.exec(cell);
      if (found !== null) return found[1] ?? cells[place + 1] ?? null;
      const hidden = masked.exec(cell);
      if (hidden !== null) return hidden[0];
    }
    const first = cellText(row.cells[0]);
    if (longNumber.test(first)) return first;
  }
  return null;
}

/** `Solde au 31/01/2026 1 234,56 €`, in one cell or in several. */
function closingIn(
  texts: readonly (readonly string[])[],
  decimal: DecimalSign | null,
): Balance | null {
  let date: string | null = null;
  for (const cells of texts) {
    if (/^date$/i.test(cells[0]?.trim() ?? '')) date = cells[1] ?? null;
    for (const [place, cell] of cells.entries()) {
      if (/francs/i.test(cell)) continue;
      const found = balanceAt.exec(cell);
      const isNamed =
        found !== null && (found[2] !== undefined || balanceWords(cell) === 'closing');
      if (!isNamed) continue;
      const amount = readAmount(found[2] ?? cells[place + 1] ?? '', decimal);
      if (amount.kind === 'cents')
        return { amount: amount.cents, on: readDay(found[1] ?? date ?? '') };
    }
  }
  return null;
}

/** Société Générale: account; from; to; how many; day; balance. */
function summaryRow(cells: readonly string[]): Pick<Titles, 'closing' | 'period'> | null {
  const [number = '', from = '', to = '', count = '', on = '', balance = ''] = cells;
  const [first, last] = [readDay(from), readDay(to)];
  if (first === null || last === null || !/^[\dA-Z ]{8,}$/i.test(number)) return null;
  const amount = /^\d+$/.test(count) ? readAmount(balance, null) : null;
  return {
    period: first <= last ? { from: first, to: last } : null,
    closing: amount?.kind === 'cents' ? { amount: amount.cents, on: readDay(on) } : null,
  };
}

function currencyIn(texts: readonly (readonly string[])[]): string | null {
  for (const cells of texts) {
    const named = cells.map((cell) => /devise\s*:\s*([A-Z]{3})\b/i.exec(cell)?.[1]).find(Boolean);
    if (named) return named;
    const at = cells.findIndex((cell) => /(?:tenu en|devise|currency)\s*:?$/i.test(cell.trim()));
    const said = at === -1 ? null : cells[at + 1]?.trim();
    if (said) return said;
  }
  return null;
}
