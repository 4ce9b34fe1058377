import type { BankFile, BankFileFailure } from '#shared/ipc/bank-file.ts';
import { ok, type Result } from '#shared/result.ts';
import { guessSeparator, type Separator } from '../csv/guess-separator.ts';
import { readLines } from '../csv/read-lines.ts';
import type { WatchedBankOrder } from './bank-order.ts';
import { markUnfinished } from './mark-unfinished.ts';
import { readRows } from './read-rows.ts';

type Read = Result<BankFile, BankFileFailure>;

const hasEnd = /\n[\s;,]*$/;
const separators: readonly Separator[] = [';', '\t', ',', '|'];

/**
 * A bank's table as text. Titles above it and decimal commas mislead who counts signs: where the likeliest separator
 * shows no columns that we know, the others are tried before anybody is asked.
 */
export function readBankCsv(decoded: string, { options, meter }: WatchedBankOrder): Read {
  const text = decoded.replace(/\r\n?/g, '\n');
  const likeliest = options.separator ?? guessSeparator(text);
  const first = readWith(likeliest);
  if (first.ok || options.separator !== undefined || first.error.kind !== 'unknown-columns')
    return first;
  for (const separator of separators) {
    if (separator === likeliest || !text.includes(separator)) continue;
    const other = readWith(separator);
    if (other.ok) return other;
  }
  return first;

  function readWith(separator: Separator): Read {
    const rows = readLines(text, separator, meter);
    if (!rows.ok) return rows;
    const read = readRows(rows.value, 'csv', options);
    const last = rows.value.at(-1);
    return read.ok && last !== undefined && !hasEnd.test(text)
      ? ok(markUnfinished(read.value, last))
      : read;
  }
}
