import type { Remembered } from '#shared/domain/import/file-mapping.ts';
import type { HouseholdProposal } from '#shared/domain/import/find-households.ts';
import type {
  ColumnMapping,
  ImportOptions,
  ImportSource,
  NameCorrections,
  NameSplit,
  NewTag,
  PlanCounts,
  PlanFilter,
  RowDecisions,
  ShownRow,
} from '#shared/domain/import/import.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ParsedTable, ParseFailure, ParseOptions } from '#shared/ipc/import-file.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { UndoableBatch } from '../store-api/undo.ts';

export type OpenedImport = {
  readonly table: Omit<ParsedTable, 'rows'>;
  readonly rowCount: number;
  /** First non-empty value of each column, for the mapping screen (up to three). */
  readonly examples: readonly (readonly string[])[];
  readonly source: ImportSource;
  /** What the headings and the first rows say; a person may say otherwise. */
  readonly mapping: ColumnMapping;
  /** From the last import of a file with the same headers. */
  readonly remembered: Remembered | null;
};

export type PlanRequest = {
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  /** Whose tags and own fields the file speaks of; absent: those of every section. */
  readonly scope?: ScopeId;
  readonly corrections?: NameCorrections;
  readonly decisions?: RowDecisions;
};

export type PlanSummary = PlanCounts & {
  /** People who may be somebody already in the file, or in another row. */
  readonly resembling: number;
  /** Rows left out because another one surely speaks for their person, of which nothing was decided. */
  readonly twins: number;
  /** Cells that held two names. */
  readonly splits: number;
  readonly newTags: readonly NewTag[];
  /** Groups of people who seem to live together. */
  readonly households: number;
  /** Somebody stopped it: there is no plan. */
  readonly isCancelled: boolean;
};

/** Null when nothing runs. */
export type ImportProgress = {
  /** `writing` can be stopped until the first row lies on the disk; after that it takes a moment. */
  readonly phase: 'reading' | 'comparing' | 'resembling' | 'preparing' | 'writing';
  readonly done: number;
  readonly of: number;
} | null;

/** An import from a file to the list. The file stays in the Worker; nothing is written before `confirmImport`. */
export type ImportApi = {
  /** Stopped on the way, what was opened before still is. */
  openImport(input: {
    readonly fileName: string;
    readonly bytes: Uint8Array;
    readonly options: ParseOptions;
  }): Promise<Result<OpenedImport, ParseFailure>>;
  /** The dry run: what each row of the file would do. Nothing is written. */
  planImport(input: PlanRequest): Promise<PlanSummary>;
  /** Also once the plan is written, until the next file is opened. */
  plannedRows(input: {
    readonly kind: PlanFilter;
    /** Words of the name, the line or a value. */
    readonly text?: string;
    readonly from: number;
    readonly to: number;
  }): Promise<readonly ShownRow[]>;
  countPlanned(input: { readonly kind: PlanFilter; readonly text: string }): Promise<number>;
  /** What to decide for every row counted in `twins` to be read into the one that speaks for its person. */
  joiningTwins(): Promise<RowDecisions>;
  /** Cells that held two names, and how they were taken apart. */
  plannedNames(input: {
    readonly from: number;
    readonly to: number;
  }): Promise<readonly NameSplit[]>;
  /** Who seems to live together. Nothing is done of it but what `confirmImport` is told. */
  plannedHouseholds(): Promise<readonly HouseholdProposal[]>;
  /** To be asked now and then while `openImport`, `planImport` or `confirmImport` runs. */
  importProgress(): Promise<ImportProgress>;
  /** Stops what runs before anything is written; the call that started it answers that it was cancelled. */
  stopImport(): Promise<void>;
  /** Writes the planned rows, all or nothing. */
  confirmImport(input: {
    readonly scope: ScopeId;
    /** Keys of the proposals that a person has said yes to. */
    readonly households?: readonly string[];
  }): Promise<Result<UndoableBatch, CommitFailure>>;
  cancelImport(): Promise<void>;
};
