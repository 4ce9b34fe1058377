import type { ParseOptions } from '#shared/ipc/import-file.ts';
import type { Meter } from './meter.ts';

export type ParseOrder = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
};

/** An order whose progress somebody watches. */
export type WatchedOrder = ParseOrder & { readonly meter: Meter };
