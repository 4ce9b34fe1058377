import { importLimits } from '#shared/ipc/import-file.ts';
import { Refusal } from './refusal.ts';

type Place = { readonly line: number; readonly column: string };

const shownSigns = 40;

/** Throws a `Refusal` for a cell that no person can have typed. */
export function refuseLong(text: string, { line, column }: Place): void {
  if (text.length <= importLimits.cellCharacters) return;
  const value = shortened(text);
  throw new Refusal({
    kind: 'cell-too-long',
    limit: importLimits.cellCharacters,
    line,
    column,
    value,
  });
}

/** Enough to recognise a value by. */
export function shortened(text: string): string {
  return text.length <= shownSigns ? text : `${text.slice(0, shownSigns)}…`;
}
