import { layoutColumns } from './column-layout.ts';
import type {
  ColumnMapping,
  ImportOptions,
  NameCorrections,
  PlanProgress,
  RowRefusal,
} from './import.ts';
import type { KnownNames } from './known-names.ts';
import { keysOf, type PersonKeys } from './person-keys.ts';
import type { ReadSplit } from './read-full-name.ts';
import { nameIn, type PersonReading, readRow } from './read-row.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Table = {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

export type PersonLine = {
  readonly kind: 'person';
  readonly line: number;
  readonly reading: PersonReading;
  readonly keys: PersonKeys;
};

/** A row once read, before anybody is looked up. */
export type ReadLine =
  | PersonLine
  | { readonly kind: 'cancelled-order'; readonly line: number; readonly name: string }
  /** A person says that it speaks of the one in the row `into`. */
  | {
      readonly kind: 'joined';
      readonly line: number;
      readonly name: string;
      readonly into: number;
      readonly split: ReadSplit | null;
    }
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly name: string;
      readonly refusals: readonly RowRefusal[];
    };

export type Reading = {
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  readonly corrections: NameCorrections;
  readonly knownNames: KnownNames;
  readonly vocabulary: Vocabulary;
};

/** Every row of the table, in file order. */
export function* readTable(
  table: Table,
  { mapping, options, corrections, knownNames, vocabulary }: Reading,
): Generator<PlanProgress, readonly ReadLine[]> {
  const layout = layoutColumns(table.headers, mapping, vocabulary);
  const lines: ReadLine[] = [];
  for (const { line, cells } of table.rows) {
    const correction = corrections[line] ?? null;
    const read = readRow(cells, layout, { options, correction, knownNames });
    if (!read.ok) {
      const name = nameIn({ cells, layout });
      lines.push({ kind: 'refused', line, name, refusals: read.error });
    } else if (read.value.kind === 'cancelled-order') lines.push({ ...read.value, line });
    else lines.push({ kind: 'person', line, reading: read.value, keys: keysOf(read.value.fields) });
    if (lines.length % rowsPerStep === 0) yield { done: lines.length, of: table.rows.length };
  }
  return lines;
}

/** Few enough that whoever asks for the next step is never held up. */
export const rowsPerStep = 50;
