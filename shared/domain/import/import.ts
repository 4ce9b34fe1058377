import type { MemberField, MemberFields, MemberId, MemberPatch } from '../members/member.ts';

/** Products whose exports are recognised by their headers. */
export type ImportSource =
  | 'helloasso'
  | 'galette'
  | 'renaissance'
  | 'civicrm'
  | 'paheko'
  | 'lfi'
  | 'spreadsheet';

/**
 * Where one column of the file goes. Besides our own fields: `fullName` is split with care, `payerEmail`
 * belongs to whoever paid (HelloAsso) and is only used when the person ticks it, `orderStatus` tells
 * cancelled lines apart.
 */
export type ColumnTarget = MemberField | 'fullName' | 'payerEmail' | 'orderStatus' | 'ignore';

/** One target per column of the file, in file order. */
export type ColumnMapping = readonly ColumnTarget[];

export type ImportOptions = {
  /** HelloAsso gives the payer's e-mail, not the member's: `ignore` unless the person says otherwise. */
  readonly payerEmail: 'ignore' | 'use-when-same-name' | 'use';
  /** Whether an empty cell erases what the file already knows. Never unless asked. */
  readonly emptyCells: 'keep' | 'erase';
  /** What to do with people who are already in the file. */
  readonly existing: 'update' | 'fill-empty' | 'skip';
};

export const defaultImportOptions: ImportOptions = {
  payerEmail: 'use-when-same-name',
  emptyCells: 'keep',
  existing: 'update',
};

/** A cell that cannot be understood refuses its row; facts for a sentence that names line, column and value. */
export type RowRefusal = {
  readonly kind:
    | 'missing-name'
    | 'bad-date'
    | 'bad-email'
    | 'too-long'
    | 'unknown-value'
    | 'wrong-column-count'
    | 'ambiguous-match';
  /** Zero-based column of the file, null when the whole row is meant. */
  readonly column: number | null;
  readonly field: MemberField | null;
  readonly value: string;
};

/** Understood, but worth seeing before confirming. */
export type RowWarning = {
  readonly kind:
    | 'phone-kept-as-typed'
    | 'phone-zero-restored'
    | 'postcode-zero-restored'
    | 'two-digit-year'
    | 'name-split'
    | 'payer-email-ignored'
    | 'email-shared'
    /** The file grants what the person refused here: the refusal stays. */
    | 'consent-kept';
  readonly field: MemberField | null;
  readonly value: string;
};

export type CellChange = {
  readonly field: MemberField;
  readonly before: MemberFields[MemberField];
  readonly after: MemberFields[MemberField];
};

export type PlannedRow =
  | {
      readonly kind: 'create';
      readonly line: number;
      readonly set: MemberFields;
      readonly warnings: readonly RowWarning[];
    }
  | {
      readonly kind: 'update';
      readonly line: number;
      readonly memberId: MemberId;
      readonly name: string;
      readonly patch: MemberPatch;
      readonly changes: readonly CellChange[];
      readonly warnings: readonly RowWarning[];
    }
  | {
      readonly kind: 'unchanged';
      readonly line: number;
      readonly memberId: MemberId;
      readonly name: string;
    }
  | {
      readonly kind: 'skipped';
      readonly line: number;
      readonly reason: 'cancelled-order' | 'same-person-twice' | 'already-known';
      readonly name: string;
    }
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly refusals: readonly RowRefusal[];
      readonly name: string;
    };

export type PlanCounts = Readonly<Record<PlannedRow['kind'], number>>;

export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  readonly counts: PlanCounts;
};

/** An existing person as the matcher sees them. */
export type KnownMember = { readonly id: MemberId; readonly fields: MemberFields };
