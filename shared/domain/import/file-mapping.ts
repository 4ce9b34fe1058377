import type { FileMappingFields } from '../records/record.ts';
import { type ColumnMapping, defaultImportOptions, type ImportOptions } from './import.ts';
import { normaliseHeader } from './normalise-header.ts';
import { targetNamed } from './targets.ts';
import type { SectionWords } from './vocabulary.ts';

/** As in `FileMappingFields`. */
const longestHeaders = 20_000;
const longestName = 80;
const mostColumns = 300;

/** What two files of one origin share, whoever wrote them; null when there is too much of it to be remembered. */
export function headersKey(headers: readonly string[]): string | null {
  const key = headers.map(normaliseHeader).join('\n');
  return key.length > longestHeaders || headers.length > mostColumns ? null : key;
}

export type Remembered = {
  /** `YYYY-MM-DD`, the day of the import that was confirmed; null when it was not kept. */
  readonly on: string | null;
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
};

export type Confirmed = {
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  readonly on: string;
};

/** What is kept of an import that was confirmed, for the next file with the same headers. */
export function mappingToKeep(confirmed: Confirmed): FileMappingFields | null {
  const headers = headersKey(confirmed.headers);
  const name = confirmed.fileName.trim().slice(0, longestName).trim();
  if (headers === null || name === '') return null;
  const { mapping, options, on } = confirmed;
  return { name, headers, mapping: [...mapping], options: { ...options, on } };
}

/** Columns of fields that are no longer there are left out; null when the record is not of this program's making. */
export function rememberedFrom(
  { mapping, options, headers }: FileMappingFields,
  section: Pick<SectionWords, 'customFields'>,
): Remembered | null {
  if (mapping.length !== headers.split('\n').length) return null;
  return {
    on: options.on ?? null,
    mapping: mapping.map((target) => targetNamed(target, section) ?? 'ignore'),
    options: {
      payerEmail: oneOf(options.payerEmail, payerEmail) ?? defaultImportOptions.payerEmail,
      emptyCells: oneOf(options.emptyCells, emptyCells) ?? defaultImportOptions.emptyCells,
      existing: oneOf(options.existing, existing) ?? defaultImportOptions.existing,
      names: oneOf(options.names, names) ?? defaultImportOptions.names,
    },
  };
}

const payerEmail = ['ignore', 'use-when-same-name', 'use'] as const;
const emptyCells = ['keep', 'erase'] as const;
const existing = ['update', 'fill-empty', 'skip'] as const;
const names = ['as-they-seem', 'other-way-round'] as const;

const oneOf = <T extends string>(text: string | undefined, all: readonly T[]): T | undefined =>
  all.find((one) => one === text);
