import { headersKey } from '../import/file-mapping.ts';
import type { FileMappingFields } from '../records/record.ts';
import { type BankColumns, BankRole } from './column-choice.ts';

type Chosen = {
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly columns: BankColumns;
  readonly on: string;
};

const longestName = 80;
/** Beside the mappings of the import of people, and never taken for one of them. */
const ownKey = 'bank-statement';

/** What is kept of columns that a person has explained; null when there is too much of it to be remembered. */
export function bankColumnsToKeep({
  fileName,
  headers,
  columns,
  on,
}: Chosen): FileMappingFields | null {
  const key = keyOf(headers);
  const name = fileName.trim().slice(0, longestName).trim();
  if (key === null || name === '') return null;
  return { name, headers: key, mapping: [...columns.roles], options: { on } };
}

/** What was explained of a table with these headers, the last time; null when nobody has. */
export function rememberedRoles(
  kept: readonly FileMappingFields[],
  headers: readonly string[],
): readonly BankRole[] | null {
  const key = keyOf(headers);
  const same = kept.filter((one) => one.headers === key && one.mapping.length === headers.length);
  // Of one day, the one that was written last.
  const [newest] = same
    .reverse()
    .sort((a, b) => (b.options.on ?? '').localeCompare(a.options.on ?? ''));
  if (newest === undefined) return null;
  return newest.mapping.map((role) => BankRole.catch('ignore').parse(role));
}

function keyOf(headers: readonly string[]): string | null {
  const key = headersKey(headers);
  return key === null || key.length > 19_000 ? null : `${ownKey}\n${key}`;
}
