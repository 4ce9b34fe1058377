import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { Result } from '#shared/result.ts';
import type { PressOrder } from '../press/press-order.ts';
import type { OpenPress } from '../print/use-pressed.ts';
import type { ProofDesk } from './work/proof-desk.ts';
import type { TonesOf } from './work/tones-of.ts';

export type ProofTools = { readonly openDesk: () => ProofDesk; readonly tonesOf: TonesOf };

export type ProofOf = {
  readonly name: string;
  readonly order: PressOrder;
  /** The file of that order. */
  readonly pdf: Uint8Array;
  /** How another state of the leaflet would be ordered; refused where it does not fit the paper. */
  readonly orderOf: (tract: Tract) => Result<{ readonly press: PressOrder }, unknown>;
  readonly openPress: OpenPress;
  readonly tools?: ProofTools;
};
