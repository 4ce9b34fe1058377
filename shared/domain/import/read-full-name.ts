import { type SplitName, splitFullName } from '../members/parse-name.ts';
import type { ImportOptions, NameSplit, WholeName } from './import.ts';
import { type KnownNames, nameKnownFor } from './known-names.ts';
import { readName } from './read-cell.ts';
import { type RowDraft, refuse, take, warn } from './row-draft.ts';
import { findFirst, type Row } from './row-findings.ts';

const twoPeople = /(?:^|\s)(?:et|&)\s/i;

export type NameSaid = {
  readonly names: ImportOptions['names'];
  /** What a person has said of this very row. */
  readonly correction: WholeName | null;
  /** What they have said before of a cell that reads the same. */
  readonly known: KnownNames;
};

/** How a cell was taken apart, to be looked through. */
export type ReadSplit = Omit<NameSplit, 'line'>;

/**
 * Used when no column holds the family name alone. `M. et Mme Dupont` are two people: refused. Null when there was
 * nothing to take apart.
 */
export function readFullName(draft: RowDraft, row: Row, said: NameSaid): ReadSplit | null {
  if (draft.fields.familyName !== undefined) return null;
  const finding = findFirst(row, 'fullName');
  if (finding === null) return null;
  const { column, text } = finding;
  if (twoPeople.test(text)) {
    refuse(draft, { kind: 'unknown-value', column, field: 'familyName', value: text });
    return null;
  }
  const corrected = said.correction ?? nameKnownFor(said.known, text);
  const isCorrected = corrected !== null;
  const name = corrected ?? guessed(text, row, said.names);
  take(draft, readName('familyName', name.familyName), { field: 'familyName', finding });
  const hasGiven = name.givenName !== null && draft.fields.givenName === undefined;
  if (hasGiven)
    take(draft, readName('givenName', name.givenName ?? ''), { field: 'givenName', finding });
  if (!hasGiven && !isCorrected) return null;
  if (!isCorrected) warn(draft, { kind: 'name-split', field: 'familyName', value: text });
  return {
    text,
    familyName: draft.fields.familyName ?? name.familyName,
    givenName: draft.fields.givenName ?? null,
    isCorrected,
  };
}

function guessed(text: string, { layout }: Row, names: ImportOptions['names']): SplitName {
  const split = splitFullName(text, layout.nameOrder);
  if (names === 'as-they-seem' || split.givenName === null) return split;
  return { familyName: split.givenName, givenName: split.familyName };
}
