import type { BankColumns } from '#shared/domain/bank/column-choice.ts';
import type { BankFile, BankFileFailure, BankOptions } from '#shared/ipc/bank-file.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

export type OpenedBankFile = {
  readonly file: BankFile;
  /** Its columns were read as somebody has explained them before. */
  readonly isRemembered: boolean;
};

export type BankFilesApi = {
  /**
   * Reads a statement or an export of HelloAsso; nothing is recorded. After `unknown-columns` a person explains the
   * columns (`options.columns`), after `ambiguous-amount` the decimals (`options.decimal`).
   */
  openBankFile(input: {
    readonly fileName: string;
    readonly bytes: Uint8Array;
    readonly options: BankOptions;
  }): Promise<Result<OpenedBankFile, BankFileFailure>>;
  /** For the next file with the same headers, as `unknown-columns` told them. */
  rememberBankColumns(input: {
    readonly fileName: string;
    readonly headers: readonly string[];
    readonly columns: BankColumns;
  }): Promise<Result<null, CommitFailure>>;
};
