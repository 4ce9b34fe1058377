import type { IsoDateTime } from '../domain/dates.ts';
import type { RecordKind } from '../domain/records/record.ts';
import type { ScopeId } from '../domain/scope.ts';
import type { DraftMutation } from './mutation.ts';

/** What a row is to a mutation, whatever its kind. */
export type RowRef = {
  readonly entity: 'member' | RecordKind;
  readonly id: string;
  /** The revision that the person was looking at. */
  readonly rev: number;
};

/** The drafts of what is said of any row. What is said has the id and the fields of the row's entity. */
export const patchDraft = ({ entity, id, rev }: RowRef, set: object, at: IsoDateTime) =>
  ({ op: 'patch', entity, id, base: rev, set, at }) as DraftMutation;

export const deleteDraft = ({ entity, id, rev }: RowRef, at: IsoDateTime) =>
  // As above.
  ({ op: 'delete', entity, id, base: rev, at }) as DraftMutation;

export type Birth = {
  readonly entity: 'member' | RecordKind;
  readonly id: string;
  readonly scope: ScopeId;
  readonly set: object;
};

export const createDraft = (birth: Birth, at: IsoDateTime) =>
  // As above.
  ({ op: 'create', ...birth, at }) as DraftMutation;
