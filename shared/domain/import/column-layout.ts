import { type Finding, findIn } from './finding.ts';
import type { ColumnMapping, ColumnTarget, ReadField } from './import.ts';
import { normaliseHeader } from './normalise-header.ts';
import { proofTargets } from './proof-targets.ts';
import { remembering } from './remembering.ts';
import { isCustom, isReadAlone } from './targets.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Column = {
  readonly index: number;
  /** Null when the cell says nothing. */
  find(cell: string): Finding | null;
};

/** What a header line and its mapping say once for all rows. */
export type ColumnLayout = {
  readonly width: number;
  readonly columns: ReadonlyMap<ColumnTarget, readonly Column[]>;
  /** Fields that have a column and need nothing but their own cells. */
  readonly fieldsReadAlone: readonly ReadField[];
  readonly nameOrder: 'family-first' | 'given-first';
  /** The names of whoever paid, to know whether the payer's e-mail is the person's own. */
  readonly payer: { readonly familyName: number; readonly givenName: number } | null;
  readonly vocabulary: Vocabulary;
  /** Some column says when or how somebody agreed to be written to. */
  readonly hasProofs: boolean;
};

export function layoutColumns(
  headers: readonly string[],
  mapping: ColumnMapping,
  vocabulary: Vocabulary,
): ColumnLayout {
  const normal = headers.map(normaliseHeader);
  const columns = new Map<ColumnTarget, Column[]>();
  for (const [index, header] of normal.entries()) {
    const target = mapping[index] ?? 'ignore';
    if (target === 'ignore') continue;
    const custom = isCustom(target)
      ? (vocabulary.customFields.get(target.slice('custom.'.length)) ?? null)
      : null;
    // The field was deleted since it was chosen.
    if (isCustom(target) && custom === null) continue;
    const place = { target, column: index, isRefusalColumn: isRefusalHeader(header), custom };
    const find = remembering((cell) => findIn(cell, place));
    columns.set(target, [...(columns.get(target) ?? []), { index, find }]);
  }
  return {
    width: headers.length,
    columns,
    fieldsReadAlone: [...columns.keys()].filter(isReadAlone),
    nameOrder: nameOrderOf(normal[columns.get('fullName')?.[0]?.index ?? -1] ?? ''),
    payer: payerOf(normal),
    vocabulary,
    hasProofs: proofTargets.some((target) => columns.has(target)),
  };
}

function isRefusalHeader(header: string): boolean {
  return /^(?:date (?:de |du |d')?)?(?:do not|no |ne (?:pas|plus)|refus|desabonn|desinscri|opposition)|opt[ -]?out/.test(
    header,
  );
}

function nameOrderOf(header: string): ColumnLayout['nameOrder'] {
  return /^(?:prenom|first|given|display|full)/.test(header) ? 'given-first' : 'family-first';
}

function payerOf(headers: readonly string[]): ColumnLayout['payer'] {
  const familyName = headers.indexOf('nom payeur');
  const givenName = headers.indexOf('prenom payeur');
  return familyName === -1 || givenName === -1 ? null : { familyName, givenName };
}
