import type { ParseOptions } from '#shared/ipc/import-file.ts';

export type ParseOrder = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
};
