import type {
  MemberField,
  MemberFields,
  MemberId,
  MemberPatch,
} from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import type { Result } from '#shared/result.ts';
import type { ImportApi } from './import/import-api.ts';
import type { ListApi, ListQuestion } from './list-api.ts';
import type { ArrearsApi } from './store-api/arrears.ts';
import type { BankApi } from './store-api/bank.ts';
import type { BankFilesApi } from './store-api/bank-files.ts';
import type { BulkApi } from './store-api/bulk.ts';
import type { ClosingApi } from './store-api/closing.ts';
import type { CommitFailure } from './store-api/commit-failure.ts';
import type { ContributionsApi } from './store-api/contributions.ts';
import type { DepositsApi } from './store-api/deposits.ts';
import type { DuplicatesApi } from './store-api/duplicates.ts';
import type { ExportApi } from './store-api/export.ts';
import type { HistoryApi } from './store-api/history.ts';
import type { JournalApi } from './store-api/journal.ts';
import type { OnlineApi } from './store-api/online.ts';
import type { PeopleApi } from './store-api/people.ts';
import type { PrintOrdersApi } from './store-api/print-orders.ts';
import type { ProblemsApi } from './store-api/problems.ts';
import type { RecordsApi } from './store-api/records.ts';
import type { ReportsApi } from './store-api/reports.ts';
import type { SectionChoice } from './store-api/section-choice.ts';
import type { SharesApi } from './store-api/shares.ts';
import type { TractNewsApi } from './store-api/tract-news.ts';
import type { TractVersionsApi } from './store-api/tract-versions.ts';
import type { TractsApi } from './store-api/tracts.ts';
import type { TransfersApi } from './store-api/transfers.ts';
import type { TreasuryFilesApi } from './store-api/treasury-files.ts';
import type { UndoApi } from './store-api/undo.ts';

export type { ListQuery } from './list-api.ts';
export type { CommitFailure } from './store-api/commit-failure.ts';
export type { StoreProblem } from './store-api/problems.ts';
export type { SectionChoice } from './store-api/section-choice.ts';
export type { UndoableBatch } from './store-api/undo.ts';

/** What the database Worker answers to the interface (over comlink). All rows live in the Worker; screens ask for slices. */
export type StoreApi = OfficeApi &
  ImportApi &
  ListApi &
  RecordsApi &
  ReportsApi &
  PeopleApi &
  BulkApi<ListQuestion> &
  DuplicatesApi &
  ExportApi &
  HistoryApi &
  ProblemsApi &
  TractsApi &
  TractNewsApi &
  TractVersionsApi &
  PrintOrdersApi &
  BankApi &
  BankFilesApi &
  OnlineApi &
  ContributionsApi &
  SharesApi &
  TreasuryFilesApi &
  JournalApi &
  DepositsApi &
  ClosingApi &
  ArrearsApi &
  TransfersApi &
  UndoApi;

type OfficeApi = {
  /** Opens the sealed store and compares it with main's guard before any row can be asked for. */
  open(storeKey: Uint8Array): Promise<OpenOutcome>;
  /** Rebuilds the store from the newest good snapshot and the journal, after `open` said `damaged`. */
  restore(): Promise<Result<RestoreReport, RestoreFailure>>;
  /** Called with a growing version after every change of rows, sync state or problems. Returns at once. */
  subscribe(listener: (version: number) => void): Promise<void>;
  /** Writes a verified snapshot when there is something new to keep. */
  snapshot(): Promise<void>;

  member(id: MemberId): Promise<MemberRow | null>;
  sections(): Promise<readonly SectionChoice[]>;
  addMember(input: {
    readonly scope: ScopeId;
    readonly fields: MemberFields;
  }): Promise<Result<MemberId, CommitFailure>>;
  /**
   * Writes only the fields in `patch`. `seenRev` is the row's version the form was opened on. The address of who lives
   * in a household is written there; a link is written on both people.
   */
  editMember(input: {
    readonly id: MemberId;
    readonly patch: MemberPatch;
    readonly seenRev: number;
  }): Promise<Result<null, CommitFailure>>;
  /** Into the bin, for 30 days. */
  deleteMember(id: MemberId): Promise<Result<null, CommitFailure>>;

  syncState(): Promise<SyncState>;
  /** Runs one sync cycle (push, then pull); calls while one runs share it. */
  syncNow(): Promise<SyncState>;
  signIn(input: SignIn): Promise<Result<null, SyncFailure>>;
  signOut(): Promise<void>;
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

export type MemberRow = {
  readonly id: MemberId;
  readonly scope: ScopeId;
  /** Central's revision that this office knows; 0 before central has seen the row. */
  readonly rev: number;
  readonly fields: MemberFields;
  /** Fields with edits that central has not answered yet. */
  readonly waiting: readonly MemberField[];
};

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
