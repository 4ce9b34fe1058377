import type {
  ColumnMapping,
  ImportOptions,
  ImportSource,
  PlanCounts,
  PlannedRow,
} from '#shared/domain/import/import.ts';
import type {
  MemberField,
  MemberFields,
  MemberId,
  MemberPatch,
} from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ParsedTable, ParseFailure, ParseOptions } from '#shared/ipc/import-file.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import type { Result } from '#shared/result.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { RejectReason } from '#shared/sync/protocol.ts';

/** What the database Worker answers to the interface (over comlink). All rows live in the Worker; screens ask for slices. */
export type StoreApi = {
  /** Opens the sealed store and compares it with main's guard before any row can be asked for. */
  open(storeKey: Uint8Array): Promise<OpenOutcome>;
  /** Rebuilds the store from the newest good snapshot and the journal, after `open` said `damaged`. */
  restore(): Promise<Result<RestoreReport, RestoreFailure>>;
  /** Called with a growing version after every change of rows, sync state or problems. Returns at once. */
  subscribe(listener: (version: number) => void): Promise<void>;
  /** Writes a verified snapshot when there is something new to keep. */
  snapshot(): Promise<void>;

  listMembers(query: ListQuery): Promise<ListSlice>;
  member(id: MemberId): Promise<MemberRow | null>;
  sections(): Promise<readonly SectionChoice[]>;
  addMember(input: {
    readonly scope: ScopeId;
    readonly fields: MemberFields;
  }): Promise<Result<MemberId, CommitFailure>>;
  /** Writes only the fields in `patch`. `seen` is the row's version the form was opened on. */
  editMember(input: {
    readonly id: MemberId;
    readonly patch: MemberPatch;
    readonly seenRev: number;
  }): Promise<Result<null, CommitFailure>>;
  deleteMember(id: MemberId): Promise<Result<null, CommitFailure>>;

  syncState(): Promise<SyncState>;
  /** Runs one sync cycle (push, then pull); calls while one runs share it. */
  syncNow(): Promise<SyncState>;
  signIn(input: SignIn): Promise<Result<null, SyncFailure>>;
  signOut(): Promise<void>;
  problems(): Promise<readonly StoreProblem[]>;
  resolveConflict(input: {
    readonly id: string;
    readonly keep: 'server' | 'client';
  }): Promise<Result<null, CommitFailure>>;
  /** Forgets a refused change (its values were shown; the person decided to let go). */
  dismissProblem(id: string): Promise<void>;
  /** Gives the people entered before any central was known to a section of it. */
  assignLocalMembers(scope: ScopeId): Promise<Result<null, CommitFailure>>;
  /** Lets a paused pull go on although it removes many rows. */
  allowMassDeletion(scope: ScopeId): Promise<void>;

  openImport(input: {
    readonly fileName: string;
    readonly bytes: Uint8Array;
    readonly options: ParseOptions;
  }): Promise<Result<ImportDraft, ParseFailure>>;
  /** The dry run: what each row of the file would do. Nothing is written. */
  planImport(input: {
    readonly mapping: ColumnMapping;
    readonly options: ImportOptions;
  }): Promise<PlanCounts>;
  plannedRows(input: {
    readonly kind: PlannedRow['kind'] | 'all';
    readonly from: number;
    readonly to: number;
  }): Promise<readonly PlannedRow[]>;
  /** Writes the planned rows, all or nothing. */
  confirmImport(input: { readonly scope: ScopeId }): Promise<Result<UndoableBatch, CommitFailure>>;
  cancelImport(): Promise<void>;

  /** Newest first. */
  undoable(): Promise<readonly UndoableBatch[]>;
  /** Takes a batch back; fields edited since are kept and counted. */
  undo(
    batchId: string,
  ): Promise<Result<{ readonly undone: number; readonly kept: number }, CommitFailure>>;
};

export type OpenOutcome =
  | { readonly kind: 'ready'; readonly members: number }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly remedy: Remedy }
  /** Written by a newer Permanence: nothing is touched. */
  | { readonly kind: 'newer' };

export type Damage = {
  /** `missing`: the database is gone or empty; `rolled-back`: it is an older copy; `incomplete`: rows are gone;
   *  `unreadable`: bytes changed; `guard-lost`: the reference outside the database cannot be read. */
  readonly kind: 'missing' | 'rolled-back' | 'incomplete' | 'unreadable' | 'guard-lost';
  readonly expectedSeq: number;
  readonly foundSeq: number;
};

/** What a restore would use. `snapshotAt` null: only the journal (and central) are left. */
export type Remedy = {
  readonly snapshotAt: string | null;
  readonly snapshotRows: number;
  readonly journalRecords: number;
};

export type RestoreReport = {
  readonly members: number;
  readonly replayedChanges: number;
  readonly lostJournalRecords: number;
  readonly snapshotAt: string | null;
};

export type RestoreFailure =
  | { readonly kind: 'no-good-snapshot' }
  | { readonly kind: 'disk'; readonly message: string };

export type ListColumn = 'name' | 'memberNumber' | 'town' | 'kind' | 'email' | 'phone' | 'joinedOn';

export type ListQuery = {
  readonly text: string;
  readonly sort: { readonly column: ListColumn; readonly direction: 'ascending' | 'descending' };
  readonly from: number;
  readonly to: number;
};

export type ListSlice = {
  readonly version: number;
  /** Rows that match, and rows in all. */
  readonly total: number;
  readonly all: number;
  readonly rows: readonly MemberRow[];
  /** Set when nothing matched exactly and one-typo matches are shown instead. */
  readonly isApproximate: boolean;
};

export type MemberRow = {
  readonly id: MemberId;
  readonly scope: ScopeId;
  /** Central's revision that this office knows; 0 before central has seen the row. */
  readonly rev: number;
  readonly fields: MemberFields;
  /** Fields with edits that central has not answered yet. */
  readonly waiting: readonly MemberField[];
};

/** `name` is empty for the section of an office that has not joined a federation. */
export type SectionChoice = {
  readonly scope: ScopeId;
  readonly sectionId: string;
  readonly name: string;
  readonly canWrite: boolean;
};

/** `no-section`: not connected yet and no local section exists. */
export type CommitFailure =
  | { readonly kind: 'disk'; readonly message: string }
  | { readonly kind: 'unknown-member' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'invalid'; readonly field: MemberField }
  | { readonly kind: 'no-section' }
  | { readonly kind: 'nothing-planned' }
  | { readonly kind: 'already-undone' };

export type SignIn = {
  readonly centralUrl: string;
  readonly email: string;
  readonly password: string;
};

/** What the badge says; exactly one is true. */
export type SyncState = {
  readonly status:
    | { readonly kind: 'not-connected' }
    | { readonly kind: 'offline' }
    | { readonly kind: 'syncing'; readonly received: number }
    | { readonly kind: 'waiting' }
    | { readonly kind: 'up-to-date' }
    | { readonly kind: 'failed'; readonly failure: SyncFailure };
  /** Mutations central has not acknowledged. */
  readonly waiting: number;
  readonly problems: number;
  /** ISO instant of the last complete cycle. */
  readonly lastSyncedAt: string | null;
  readonly accountName: string | null;
};

export type StoreProblem =
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly mutation: Mutation;
      readonly reason: RejectReason;
      readonly name: string;
    }
  | {
      readonly kind: 'conflict';
      readonly id: string;
      readonly conflict: Conflict;
      readonly name: string;
    }
  /** People entered before connecting, when the account has several sections to choose from. */
  | { readonly kind: 'unassigned'; readonly id: string; readonly count: number }
  | {
      readonly kind: 'mass-deletion';
      readonly id: string;
      readonly scope: ScopeId;
      readonly removed: number;
      readonly of: number;
    };

export type ImportDraft = {
  readonly table: Omit<ParsedTable, 'rows'>;
  readonly rowCount: number;
  /** First non-empty value of each column, for the mapping screen (up to three). */
  readonly examples: readonly (readonly string[])[];
  readonly source: ImportSource;
  readonly mapping: ColumnMapping;
};

export type UndoableBatch = {
  readonly id: string;
  readonly kind: 'import' | 'add' | 'edit' | 'delete';
  readonly at: string;
  /** File name of an import, else the person's name. */
  readonly subject: string;
  readonly created: number;
  readonly updated: number;
};
