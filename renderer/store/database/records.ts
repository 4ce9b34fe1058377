import type { ScopeId } from '#shared/domain/scope.ts';
import type { Change } from '#shared/sync/change.ts';
import type { HeldConflict, HeldRow } from '#shared/sync/held-row.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { HeldMember, HeldRecord } from '#shared/sync/overlay.ts';
import type { RejectReason } from '#shared/sync/protocol.ts';
import type { UndoEntry } from '#shared/sync/undo.ts';
import type { UndoableBatch } from '../store-api.ts';

/** What the sealed records of each table hold once opened. */

/** A row under its scope, which its key already says. */
export type StoredRow =
  | Omit<HeldMember, 'scope'>
  | Omit<HeldConflict, 'scope'>
  | Omit<HeldRecord, 'scope'>;

export type BaseRecord = { readonly rows: readonly StoredRow[] };

/** Null: the row has left, though a chunk still holds a copy. */
export type DeltaRecord = { readonly row: StoredRow | null };

/** Oldest first; of any rows of the scope. */
export type HistoryRecord = { readonly changes: readonly Change[] };

export type OutboxRecord = { readonly mutations: readonly Mutation[] };

export type Answered = { readonly mutation: Mutation; readonly scope: ScopeId | null };

export type AckedRecord = { readonly at: string; readonly answered: readonly Answered[] };

export type ProblemRecord = {
  readonly mutation: Mutation;
  readonly reason: RejectReason;
  readonly name: string;
};

/** A small batch is whole in one record; the entries of a large one lie in records of their own. */
export type UndoRecord = {
  readonly batch: UndoableBatch;
  readonly scopes: readonly ScopeId[];
  readonly entries: readonly UndoEntry[];
  readonly parts: readonly string[];
};

export type UndoPart = { readonly entries: readonly UndoEntry[] };

export const stored = ({ scope: _, ...row }: HeldRow): StoredRow => row;

export const heldIn = (scope: ScopeId, row: StoredRow): HeldRow => ({ ...row, scope });
