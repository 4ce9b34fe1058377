import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import type { ColumnTarget } from '#shared/domain/import/import.ts';

/** What is mapped, without the columns that are ignored. */
export function mapped(headers: readonly string[], samples: readonly (readonly string[])[] = []) {
  const { mapping } = guessMapping(headers, samples);
  return Object.fromEntries(
    headers.flatMap((header, column) =>
      mapping[column] === 'ignore' ? [] : [[header.trim(), mapping[column]]],
    ),
  ) as Record<string, ColumnTarget>;
}
