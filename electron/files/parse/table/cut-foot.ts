import { type RawRow, saidCells, textOf } from './raw-row.ts';

const people = '(?:adh[ée]rent|membre|personne|inscrit|sympathisant|contact)\\S*';
const amount = `[\\d\\s.,+-]*(?:\\s?(?:€|%|euros?|eur|${people}))?`;
const about = `(?:g[ée]n[ée]ral|des?|d['’]?|(?:d['’])?(?:âge|${people})|cotisations?|dons?|section)`;
const sum = new RegExp(
  `^(?:(?:sous|grand)[\\s-]?total|totaux|total|au total|nombre|nb|effectifs?|moyenne)(?:\\s+${about})*\\s*[:=]?\\s*${amount}$`,
  'i',
);
const counted = new RegExp(`^${amount}$`, 'i');
const longestLabel = 80;
/** A telephone number beside the name `Total` makes it somebody. */
const mostDigits = 8;
const noteWords = 5;

export type Cut = { readonly rows: readonly RawRow[]; readonly foot: readonly RawRow[] };

/** Takes totals (`Total : 45 adhérents`) and remarks off the end of a table; anything doubtful stays a row. */
export function cutFoot(rows: readonly RawRow[], width: number): Cut {
  let end = rows.length;
  while (end > 1) {
    const start = footBefore(rows.slice(Math.max(0, end - noteWords), end), width);
    if (start === 0) break;
    end -= start;
  }
  return { rows: rows.slice(0, end), foot: rows.slice(end) };
}

/** How many of the last rows are a total or a remark. */
function footBefore(last: readonly RawRow[], width: number): number {
  const row = last.at(-1);
  if (row === undefined || width < 2) return 0;
  if (isSum(row)) return 1;
  if (width < 3) return 0;
  const from = last.findLastIndex(({ isAfterBlank }) => isAfterBlank);
  const remarks = from === -1 ? [] : last.slice(from);
  return remarks.length > 0 && remarks.every(isRemark) ? remarks.length : 0;
}

function isSum({ cells }: RawRow): boolean {
  const [label = '', ...amounts] = saidCells(cells).map((cell) => cell.trim());
  if (label.length > longestLabel || !sum.test(label)) return false;
  const digits = (text: string) => text.replace(/\D/g, '').length;
  return amounts.every((cell) => digits(cell) <= mostDigits && counted.test(cell));
}

/** One cell that no person is: it has a number in it, a colon, or is a sentence. */
function isRemark({ cells }: RawRow): boolean {
  const text = textOf({ cells });
  const isSentence = text.split(/\s+/).length >= noteWords;
  return saidCells(cells).length === 1 && (/\d|:/.test(text) || isSentence);
}
