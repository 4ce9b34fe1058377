import type { FontFields, PictureFields, TractFields } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';
import type { SectionChoice } from './section-choice.ts';

export type NewTract = {
  readonly scope: ScopeId;
  readonly fields: TractFields;
  /** The whole leaflet, as Yjs encodes it (version 1). */
  readonly update: Uint8Array;
};

export type NewPicture = {
  readonly scope: ScopeId;
  readonly bytes: Uint8Array;
  readonly about: Pick<PictureFields, 'type' | 'width' | 'height' | 'name'>;
};

export type NewFont = {
  readonly scope: ScopeId;
  readonly bytes: Uint8Array;
  readonly about: Omit<FontFields, 'sha256' | 'bytes'>;
};

/** Pieces of a leaflet, each with the id of its record. */
export type TractPieces = {
  readonly ids: readonly string[];
  readonly updates: readonly Uint8Array[];
};

/**
 * Leaflets. They are records of the kind `tract`, listed, renamed and deleted as such; what is on them is kept in
 * pieces, that any number of offices add to.
 */
export type TractsApi = {
  /** Where leaflets may be kept. */
  tractSections(): Promise<readonly SectionChoice[]>;
  createTract(input: NewTract): Promise<Result<string, CommitFailure>>;
  /** What is there, but for the pieces that are known; all of them together, in any order, are the leaflet. */
  tractPieces(input: {
    readonly id: string;
    readonly known: readonly string[];
  }): Promise<TractPieces>;
  /** Sealed and on the disk when it answers ok. Never on the undo list: a leaflet has an undo of its own. */
  addToTract(input: {
    readonly id: string;
    readonly update: Uint8Array;
  }): Promise<Result<null, CommitFailure>>;
  /** With all its pieces; can be taken back. */
  deleteTract(id: string): Promise<Result<null, CommitFailure>>;

  /** Gives its SHA-256, by which leaflets name it. The same picture is kept once in a section. */
  addPicture(input: NewPicture): Promise<Result<string, CommitFailure>>;
  /** Null when this office does not have it, or not any more as it was. */
  picture(sha256: string): Promise<Uint8Array | null>;
  /** As a picture: sealed, once in a section, and brought to its other offices. */
  addFont(input: NewFont): Promise<Result<string, CommitFailure>>;
  /** Null when this office does not have it, or not yet. */
  fontFile(sha256: string): Promise<Uint8Array | null>;
};
