import type { BulkPatch } from '../../../store/store-api/bulk.ts';

export type WishProps = {
  /** Null while what stands there cannot be done. */
  readonly onChange: (patch: BulkPatch | null) => void;
};
