import type { MemberField } from '../members/member.ts';
import { type Finding, findIn } from './finding.ts';
import type { ColumnMapping, ColumnTarget } from './import.ts';
import { normaliseHeader } from './normalise-header.ts';
import { remembering } from './remembering.ts';
import { isReadAlone } from './targets.ts';

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
  readonly fieldsReadAlone: readonly MemberField[];
  readonly nameOrder: 'family-first' | 'given-first';
  /** The names of whoever paid, to know whether the payer's e-mail is the person's own. */
  readonly payer: { readonly familyName: number; readonly givenName: number } | null;
};

export function layoutColumns(headers: readonly string[], mapping: ColumnMapping): ColumnLayout {
  const normal = headers.map(normaliseHeader);
  const columns = new Map<ColumnTarget, Column[]>();
  for (const [index, header] of normal.entries()) {
    const target = mapping[index] ?? 'ignore';
    if (target === 'ignore') continue;
    const place = { target, column: index, isRefusalColumn: isRefusalHeader(header) };
    const find = remembering((cell) => findIn(cell, place));
    columns.set(target, [...(columns.get(target) ?? []), { index, find }]);
  }
  return {
    width: headers.length,
    columns,
    fieldsReadAlone: [...columns.keys()].filter(isReadAlone),
    nameOrder: nameOrderOf(normal[columns.get('fullName')?.[0]?.index ?? -1] ?? ''),
    payer: payerOf(normal),
  };
}

function isRefusalHeader(header: string): boolean {
  return /^(?:do not|no |ne (?:pas|plus)|refus|desabonn|desinscri|opposition)|opt[ -]?out/.test(
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
