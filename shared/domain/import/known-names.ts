import { foldText } from '../members/fold-text.ts';
import type { FileMappingFields } from '../records/record.ts';
import type { NameSplit, WholeName } from './import.ts';

/** By what stands in the cell, folded. */
export type KnownNames = ReadonlyMap<string, WholeName>;

type KeptName = NonNullable<FileMappingFields['names']>[number];

/** As in `FileMappingFields`. */
const most = 500;
const longestText = 200;

export const nameKnownFor = (known: KnownNames, text: string): WholeName | null =>
  known.size === 0 ? null : (known.get(foldText(text)) ?? null);

/** Of two that speak of the same cell the first counts. */
export function knownNames(kept: Iterable<KeptName>): KnownNames {
  const known = new Map<string, WholeName>();
  for (const { text, familyName, givenName } of kept) {
    const key = foldText(text);
    if (!known.has(key)) known.set(key, { familyName, givenName });
  }
  return known;
}

/** The corrections of this import first: of too many the oldest are forgotten. */
export function namesToKeep(
  splits: readonly NameSplit[],
  before: readonly KeptName[],
): readonly KeptName[] {
  const kept = new Map<string, KeptName>();
  const corrected = splits.filter(
    ({ isCorrected, text }) => isCorrected && text.length <= longestText,
  );
  for (const { text, familyName, givenName } of [...corrected, ...before]) {
    const key = foldText(text);
    if (!kept.has(key)) kept.set(key, { text, familyName, givenName });
  }
  return [...kept.values()].slice(0, most);
}
