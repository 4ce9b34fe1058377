import type { DuplicateRuleId } from './duplicate-rules.ts';
import type { PairKey } from './pair-key.ts';

export type FindOptions = {
  /** The rules that are switched on; all of them when it is absent. */
  readonly rules?: ReadonlySet<DuplicateRuleId>;
  /** Pairs of whom somebody said that they are two people. */
  readonly falseAlarms?: ReadonlySet<PairKey>;
};
