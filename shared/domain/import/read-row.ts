import { err, ok, type Result } from '../../result.ts';
import { displayName } from '../members/display-name.ts';
import type { MemberFields } from '../members/member.ts';
import { parseOrderStatus } from './cell-words.ts';
import type { ColumnLayout } from './column-layout.ts';
import type {
  ColumnTarget,
  ImportOptions,
  ReadField,
  RowRefusal,
  RowWarning,
  WholeName,
} from './import.ts';
import type { KnownNames } from './known-names.ts';
import { readContact } from './read-contact.ts';
import { readField } from './read-field.ts';
import { type ReadSplit, readFullName } from './read-full-name.ts';
import { readLists } from './read-lists.ts';
import { readPayerEmail } from './read-payer-email.ts';
import { readProofs } from './read-proofs.ts';
import { newDraft, type RowDraft, refuse } from './row-draft.ts';
import { findFirst, type Row } from './row-findings.ts';
import { isField } from './targets.ts';

export type NamedPatch = Partial<MemberFields> & { readonly familyName: string };

export type PersonReading = {
  readonly kind: 'person';
  readonly fields: NamedPatch;
  /** Mapped fields whose cells are empty, when the person asked to erase them. */
  readonly emptyFields: readonly ReadField[];
  readonly warnings: readonly RowWarning[];
  readonly split: ReadSplit | null;
  /** What the file calls the people whom this one lives with. */
  readonly home: string | null;
};

export type RowReading =
  | PersonReading
  | { readonly kind: 'cancelled-order'; readonly name: string };

type Said = {
  readonly options: ImportOptions;
  /** What a person has said of the names in this row. */
  readonly correction?: WholeName | null;
  readonly knownNames?: KnownNames;
};

const noNames: KnownNames = new Map();

/** What one row says of one person, or every reason why it cannot be read. Nothing is guessed, nothing cut. */
export function readRow(
  cells: readonly string[],
  layout: ColumnLayout,
  { options, correction = null, knownNames = noNames }: Said,
): Result<RowReading, readonly RowRefusal[]> {
  if (cells.length !== layout.width) return err([wrongCount(cells.length)]);
  const row = { cells, layout };
  const draft = newDraft();
  if (readOrderStatus(draft, row) === 'cancelled') {
    return ok({ kind: 'cancelled-order', name: nameIn(row) });
  }
  for (const field of layout.fieldsReadAlone) readField(draft, row, field);
  const split = readFullName(draft, row, {
    names: options.names,
    correction,
    known: knownNames,
  });
  readContact(draft, row);
  readPayerEmail(draft, row, options.payerEmail);
  readLists(draft, row);
  readProofs(draft, row);
  return finish(draft, row, { options, split });
}

/** The best name that a row which cannot be read still gives. */
export function nameIn(row: Row): string {
  const text = (target: ColumnTarget) => findFirst(row, target)?.text;
  const familyName = text('familyName') ?? text('fullName') ?? '';
  return displayName({ familyName, givenName: text('givenName') ?? null });
}

function readOrderStatus(draft: RowDraft, row: Row): 'settled' | 'cancelled' | null {
  const finding = findFirst(row, 'orderStatus');
  if (finding === null) return 'settled';
  const status = parseOrderStatus(finding.text);
  const { column, text: value } = finding;
  if (status === null) refuse(draft, { kind: 'unknown-value', column, field: null, value });
  return status;
}

function finish(
  { fields, refusals, warnings }: RowDraft,
  row: Row,
  { options, split }: { readonly options: ImportOptions; readonly split: ReadSplit | null },
): Result<RowReading, readonly RowRefusal[]> {
  if (!isNamed(fields)) {
    const isSaid = refusals.some(({ field }) => field === 'familyName');
    return err(isSaid ? refusals : [...refusals, missingName]);
  }
  if (refusals.length > 0) return err(refusals);
  const emptyFields =
    options.emptyCells === 'keep'
      ? nothingEmpty
      : [...row.layout.columns.keys()].filter(isField).filter((field) => isUnsaid(fields, field));
  const home = findFirst(row, 'household')?.text ?? null;
  return ok({ kind: 'person', fields: withOneBirth(fields), emptyFields, warnings, split, home });
}

/** A day of birth and a year of birth say the same thing: neither column erases what the other says. */
function isUnsaid(fields: NamedPatch, field: ReadField): boolean {
  if (field === 'birthDate' || field === 'birthYear')
    return fields.birthDate === undefined && fields.birthYear === undefined;
  return fields[field] === undefined;
}

function withOneBirth(fields: NamedPatch): NamedPatch {
  if (fields.birthDate === undefined || fields.birthYear === undefined) return fields;
  const { birthYear: _, ...rest } = fields;
  return rest;
}

const nothingEmpty: readonly ReadField[] = [];

const missingName: RowRefusal = {
  kind: 'missing-name',
  column: null,
  field: 'familyName',
  value: '',
};

function wrongCount(cells: number): RowRefusal {
  return { kind: 'wrong-column-count', column: null, field: null, value: String(cells) };
}

const isNamed = (fields: Partial<MemberFields>): fields is NamedPatch =>
  fields.familyName !== undefined;
