import type { DeltaPiece } from '../read/delta-of.ts';
import type { Fields } from '../read/rescue.ts';

export const entryRoots = ['pages', 'objects', 'styles', 'swatches', 'guides'] as const;

/** Everything that a document says, the bin included, without how it came to be so. */
export type TractState = Readonly<
  Record<(typeof entryRoots)[number], ReadonlyMap<string, Fields>>
> & {
  readonly meta: Fields;
  readonly texts: ReadonlyMap<string, readonly DeltaPiece[]>;
};
