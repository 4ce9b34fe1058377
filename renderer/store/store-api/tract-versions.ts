import type { IsoDateTime } from '#shared/domain/dates.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

/** A kept version of a leaflet, without what is on it. */
export type TractVersion = {
  readonly id: string;
  readonly rev: number;
  /** Null: kept by itself, before the first work of a day. */
  readonly name: string | null;
  readonly at: IsoDateTime;
  readonly by: string | null;
};

export type VersionFailure = CommitFailure | { readonly kind: 'damaged-tract' | 'too-large' };

/**
 * Versions of leaflets: records of the kind `tract-version`, renamed and deleted as such. One is kept by itself before
 * the first work of a day; those go after thirty days.
 */
export type TractVersionsApi = {
  /** Newest first. */
  tractVersions(tract: string): Promise<readonly TractVersion[]>;
  /** What was on the leaflet, as Yjs encodes it (version 1); null when it is not there any more. */
  tractVersion(id: string): Promise<Uint8Array | null>;
  /** As the leaflet is now in the store. Gives its id; not on the undo list. */
  keepTractVersion(input: {
    readonly tract: string;
    readonly name: string;
  }): Promise<Result<string, VersionFailure>>;
};
