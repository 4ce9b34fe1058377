import type { FieldsOf, RecordKind } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

export type RecordRow<K extends RecordKind = RecordKind> = {
  readonly id: string;
  readonly scope: ScopeId;
  /** Central's revision that this office knows; 0 before central has seen the row. */
  readonly rev: number;
  readonly fields: FieldsOf<K>;
  /** Fields with edits that central has not answered yet. */
  readonly waiting: readonly string[];
};

/** One of these for each kind, so that kind and fields belong together. */
type OfEachKind<T extends { readonly [K in RecordKind]: unknown }> = T[RecordKind];

/** `own`: for the person at this computer alone. */
export type NewRecord = OfEachKind<{
  readonly [K in RecordKind]: {
    readonly kind: K;
    readonly scope: ScopeId | 'own';
    readonly fields: FieldsOf<K>;
  };
}>;

export type RecordEdit = OfEachKind<{
  readonly [K in RecordKind]: {
    readonly kind: K;
    readonly id: string;
    readonly patch: Partial<FieldsOf<K>>;
    readonly seenRev: number;
  };
}>;

/** To be shared with a section, or for oneself again. */
export type RecordMove = {
  readonly kind: 'segment' | 'view';
  readonly id: string;
  readonly to: ScopeId | 'own';
};

export type TagMerge = { readonly from: string; readonly into: string };

export type FieldOrder = {
  /** All fields of a section. */
  readonly ids: readonly string[];
  /** The one that was moved: the act is called after it. */
  readonly moved: string;
};

export type RecordRef = { readonly kind: RecordKind; readonly id: string };

/** Everything that is kept beside people: households, tags, fields, segments, views… Each write can be undone. */
export type RecordsApi = {
  records<K extends RecordKind>(kind: K): Promise<readonly RecordRow<K>[]>;
  addRecord(input: NewRecord): Promise<Result<string, CommitFailure>>;
  /** Records of a fixed kind (`recordKinds`) refuse: what they say was so. */
  editRecord(input: RecordEdit): Promise<Result<null, CommitFailure>>;
  /** The people of a household that goes keep its address. */
  deleteRecord(input: RecordRef): Promise<Result<null, CommitFailure>>;

  // Several rows each, written and taken back as one; taken back, what was edited since stays.
  /** Gives the id that it has there. What is made of it follows. */
  moveRecord(input: RecordMove): Promise<Result<string, CommitFailure>>;
  /** Whoever has `from` has `into` instead, segments ask for it, and `from` goes. */
  mergeTags(input: TagMerge): Promise<Result<null, CommitFailure>>;
  arrangeFields(input: FieldOrder): Promise<Result<null, CommitFailure>>;
};
