import type { Cents } from '#shared/domain/cents.ts';
import type {
  Deposit,
  DepositAccount,
  DepositMeans,
} from '#shared/domain/contributions/deposits/deposit.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

/** One cheque, or one sum of cash, that waits in the drawer. `id`: of its first payment. */
export type PieceToBank = {
  readonly id: string;
  readonly means: DepositMeans;
  readonly amount: Cents;
  readonly receivedOn: IsoDate;
  /** Who handed it over. */
  readonly drawer: string;
  /** For whom, where that is somebody else or several. */
  readonly paidFor: readonly string[];
  readonly bank: string | null;
  readonly number: string | null;
};

/** A line of a slip, with what became of it since. */
export type DepositedLine = Deposit['lines'][number] & {
  /** The bank gave it back, or it was taken back for another reason. */
  readonly returned: { readonly on: IsoDate; readonly reason: string } | null;
  /** Slips of other offices that name it too. */
  readonly contestedBy: readonly string[];
};

export type DepositRow = Omit<Deposit, 'lines'> & {
  readonly lines: readonly DepositedLine[];
  readonly total: Cents;
  readonly cancellation: { readonly on: IsoDate; readonly reason: string } | null;
  /** Another deposit that stands has the same number. */
  readonly hasTwin: boolean;
};

export type DepositsDesk = {
  /** Oldest first. */
  readonly waiting: readonly PieceToBank[];
  /** Newest first. */
  readonly deposits: readonly DepositRow[];
  readonly account: DepositAccount;
  readonly nextSlip: string;
};

export type NewDeposit = {
  readonly scope: ScopeId;
  readonly on: IsoDate;
  readonly slip: string;
  readonly means: DepositMeans;
  /** Of the pieces, in the order of the slip. */
  readonly pieces: readonly string[];
};

/** Remises: they only grow, as the ledger does, and nothing of them is on the undo list. */
export type DepositsApi = {
  depositsDesk(scope: ScopeId): Promise<DepositsDesk>;
  /** Gives the new deposit's id. */
  makeDeposit(input: NewDeposit): Promise<Result<string, CommitFailure>>;
  /** Its cheques wait again. */
  cancelDeposit(input: {
    readonly id: string;
    readonly reason: string;
  }): Promise<Result<null, CommitFailure>>;
  /** The bank did not honour a line: all its payments are taken back, with the reason. */
  returnLine(input: {
    readonly id: string;
    readonly line: number;
    readonly on: IsoDate;
    readonly reason: string;
  }): Promise<Result<null, CommitFailure>>;
};
