import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

export type UndoableBatch = {
  readonly id: string;
  /** `bulk`: many people at once; `record`: a tag, a segment, a household… */
  readonly kind: 'import' | 'add' | 'edit' | 'delete' | 'bulk' | 'merge' | 'record';
  readonly at: string;
  /** File name of an import, else the name of the person or the record; empty of many people at once. */
  readonly subject: string;
  readonly created: number;
  readonly updated: number;
  /** The record of kind `import-report`, of an import. */
  readonly report?: string;
  /** How much of it cannot be taken back any more: it was about people who are deleted for good. */
  readonly forgotten?: number;
};

/** Counts rows: those of which something went back, of which something stays, and that are forgotten. */
export type Undone = {
  readonly undone: number;
  readonly kept: number;
  readonly forgotten?: number;
};

export type UndoApi = {
  /** Newest first. */
  undoable(): Promise<readonly UndoableBatch[]>;
  /** Takes a batch back; fields edited since are kept and counted. */
  undo(batchId: string): Promise<Result<Undone, CommitFailure>>;
};
