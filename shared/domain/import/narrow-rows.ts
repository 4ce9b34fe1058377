import { displayName } from '../members/display-name.ts';
import { foldText } from '../members/fold-text.ts';
import type { PlanFilter, PlannedRow, Resemblances } from './import.ts';

export type Narrowing = { readonly kind: PlanFilter; readonly text: string };

export const nameOfRow = (row: PlannedRow): string =>
  row.kind === 'create' ? displayName(row.set) : row.name;

/** Whether a person asks to see a row: of one kind, and with these words in the name, the line or a value. */
export function isWanted(
  { kind, text }: Narrowing,
  resembling: Resemblances,
): (row: PlannedRow) => boolean {
  const words = foldText(text).split(' ').filter(Boolean);
  return (row) => {
    const isKind =
      kind === 'all' || (kind === 'resembling' ? resembling.has(row.line) : row.kind === kind);
    if (!isKind || words.length === 0) return isKind;
    const said = foldText(textOf(row));
    return words.every((word) => said.includes(word));
  };
}

function textOf(row: PlannedRow): string {
  const name = `${row.line} ${nameOfRow(row)}`;
  switch (row.kind) {
    case 'create':
      return `${name} ${Object.values(row.set).filter(isText).join(' ')}`;
    case 'update':
      return `${name} ${row.changes
        .flatMap(({ before, after }) => [before, after])
        .filter(isText)
        .join(' ')}`;
    case 'refused':
      return `${name} ${row.refusals.map(({ value }) => value).join(' ')}`;
    default:
      return name;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
