import type { PrintMovementFields } from '#shared/domain/tracts/orders/print-movement.ts';
import type { PrintOrderFields } from '#shared/domain/tracts/orders/print-order.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';
import type { VersionFailure } from './tract-versions.ts';

export type NewOrder = {
  readonly fields: Omit<PrintOrderFields, 'version'>;
  /** Of the version of the leaflet that is kept for it. */
  readonly versionName: string;
};

export type NewMovement = Omit<PrintMovementFields, 'by'>;

/**
 * Print orders and the stock that came of them: records of the kinds `print-order`, edited and deleted as such, and
 * `print-movement`, which are neither.
 */
export type PrintOrdersApi = {
  /** Keeps the leaflet as it is now in the store under a name, and the order with it: one act. Gives the order's id. */
  orderTract(input: NewOrder): Promise<Result<string, VersionFailure>>;
  /** Not on the undo list: what was noted wrongly is taken back by a `reversal`, with its reason. */
  noteMovement(input: NewMovement): Promise<Result<string, CommitFailure>>;
};
