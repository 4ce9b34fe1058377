import type { BankOptions } from '#shared/ipc/bank-file.ts';
import type { Meter } from '../meter.ts';

export type BankOrder = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: BankOptions;
};

/** An order whose progress somebody watches. */
export type WatchedBankOrder = BankOrder & { readonly meter: Meter };
