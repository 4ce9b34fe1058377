import type { DuplicateRuleId } from '../duplicates/duplicate-rules.ts';
import type { Strength } from '../duplicates/strength.ts';
import {
  basicFields,
  type FixedField,
  type MemberField,
  type MemberFields,
  type MemberId,
  type MemberPatch,
} from '../members/member.ts';
import type { ProofTarget } from './proof-targets.ts';

/** Products whose exports are recognised by their headers. */
export type ImportSource =
  | 'helloasso'
  | 'galette'
  | 'renaissance'
  | 'civicrm'
  | 'paheko'
  | 'lfi'
  | 'spreadsheet';

/** The fields of a person that a column can hold, in the order of the record. */
export const importFields = [
  ...basicFields,
  'birthName',
  'pronoun',
  'birthYear',
  'building',
  'locality',
  'leftReason',
] as const satisfies readonly FixedField[];
export type ImportField = (typeof importFields)[number];

/** A field that the section has made for itself. */
export type CustomTarget = `custom.${string}`;

/** Several of these may stand in one cell, and each is kept beside those that are there. */
export const listTargets = ['tags', 'mandates', 'roles', 'otherEmail', 'otherPhone'] as const;
export type ListTarget = (typeof listTargets)[number];

/**
 * Where one column of the file goes. Besides our own fields: `fullName` is split with care, `payerEmail`
 * belongs to whoever paid (HelloAsso) and is only used when the person ticks it, `orderStatus` tells
 * cancelled lines apart.
 */
export type ColumnTarget =
  | ImportField
  | CustomTarget
  | ListTarget
  | ProofTarget
  | 'fullName'
  | 'household'
  | 'payerEmail'
  | 'orderStatus'
  | 'ignore';

/** What is read from cells of its own and kept under its own key. */
export type ReadField = ImportField | CustomTarget;

/** One target per column of the file, in file order. */
export type ColumnMapping = readonly ColumnTarget[];

export type ImportOptions = {
  /** HelloAsso gives the payer's e-mail, not the member's: `ignore` unless the person says otherwise. */
  readonly payerEmail: 'ignore' | 'use-when-same-name' | 'use';
  /** Whether an empty cell erases what the file already knows. Never unless asked. */
  readonly emptyCells: 'keep' | 'erase';
  /** What to do with people who are already in the file. */
  readonly existing: 'update' | 'fill-empty' | 'skip';
  /** Whether cells that hold a whole name are taken the other way round than they seem to be. */
  readonly names: 'as-they-seem' | 'other-way-round';
};

export const defaultImportOptions: ImportOptions = {
  payerEmail: 'use-when-same-name',
  emptyCells: 'keep',
  existing: 'update',
  names: 'as-they-seem',
};

/** A cell that cannot be understood refuses its row; facts for a sentence that names line, column and value. */
export type RowRefusal = {
  readonly kind:
    | 'missing-name'
    | 'bad-date'
    | 'bad-email'
    | 'bad-number'
    | 'too-long'
    | 'unknown-value'
    | 'unknown-choice'
    | 'wrong-column-count'
    | 'ambiguous-match';
  /** Zero-based column of the file, null when the whole row is meant. */
  readonly column: number | null;
  readonly field: MemberField | null;
  readonly value: string;
  /** The choices there are, of an `unknown-choice`. */
  readonly allowed?: readonly string[];
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
    | 'consent-kept'
    /** Another row of this person, read into this one, says otherwise: this one counts. */
    | 'twin-differs';
  readonly field: MemberField | null;
  readonly value: string;
};

export type CellChange = {
  readonly field: MemberField;
  readonly before: MemberFields[MemberField];
  readonly after: MemberFields[MemberField];
};

/** Somebody in the file whom a new person may be, by the rules that find duplicates. */
export type Resemblance = {
  readonly memberId: MemberId;
  readonly name: string;
  readonly strength: Strength;
  readonly rules: readonly DuplicateRuleId[];
};

/** Another row of the same file that may speak of the same person. */
export type Twin = Omit<Resemblance, 'memberId'> & { readonly line: number };

/** Who the person of a row may be besides. */
export type Likeness = {
  readonly people: readonly Resemblance[];
  readonly twins: readonly Twin[];
};

/** By line of the file. */
export type Resemblances = ReadonlyMap<number, Likeness>;

/**
 * What a person decides of a row whose person resembles somebody, or stands in another row too. Without a decision
 * who resembles is created, and who is surely in another row is left out.
 */
export type RowDecision =
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly memberId: MemberId }
  /** One person in two rows: what this one says is read into the other. */
  | { readonly kind: 'same-as'; readonly line: number }
  | { readonly kind: 'leave-out' };

/** By line of the file. */
export type RowDecisions = Readonly<Record<number, RowDecision>>;

export type WholeName = { readonly familyName: string; readonly givenName: string | null };

/** What a person says of the names in a cell that holds a whole one; by line of the file. */
export type NameCorrections = Readonly<Record<number, WholeName>>;

/** A cell that holds a whole name, and how it is taken apart. */
export type NameSplit = WholeName & {
  readonly line: number;
  readonly text: string;
  readonly isCorrected: boolean;
};

/** A tag that the section does not have yet. */
export type NewTag = { readonly id: string; readonly name: string };

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
      readonly reason:
        | 'cancelled-order'
        | 'same-person-twice'
        | 'joined'
        | 'already-known'
        | 'left-out';
      readonly name: string;
      /** The row that speaks for the person, of `same-person-twice` and `joined`. */
      readonly twin?: number;
    }
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly refusals: readonly RowRefusal[];
      readonly name: string;
    };

/** A row with those whom its person may be, strongest first, also once it was decided upon. */
export type ShownRow = PlannedRow & {
  readonly resembles?: readonly Resemblance[];
  /** Other rows of the file that may speak of the same person. */
  readonly twins?: readonly Twin[];
  /** What stands in the file, of a row that was refused. */
  readonly cells?: readonly string[];
};

/** What a list of rows is narrowed to. */
export type PlanFilter = PlannedRow['kind'] | 'all' | 'resembling';

export type PlanCounts = Readonly<Record<PlannedRow['kind'], number>>;

export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  readonly counts: PlanCounts;
  /** Those that the rows to be written need. */
  readonly newTags: readonly NewTag[];
  /** Every cell that held two names, in file order. */
  readonly splits: readonly NameSplit[];
  /** What the file says of who lives together, by line. */
  readonly homes: ReadonlyMap<number, string>;
};

/** How far a plan is, in steps of its own. */
export type PlanProgress = { readonly done: number; readonly of: number };

/** An existing person as the matcher sees them. */
export type KnownMember = { readonly id: MemberId; readonly fields: MemberFields };
