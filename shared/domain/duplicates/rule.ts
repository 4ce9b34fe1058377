import type { BirthLikeness } from './birth-dates.ts';
import type { Block } from './blocks.ts';
import type { NameLikeness } from './compare-names.ts';
import type { Strength } from './strength.ts';
import type { Traits } from './traits.ts';

/** Two people who met under a key, and what was already seen of both. */
export type Pair = {
  readonly a: Traits;
  readonly b: Traits;
  readonly names: NameLikeness;
  readonly births: BirthLikeness;
};

/** One sentence that a user can read, agree with, or switch off. */
export type Rule<Id extends string = string> = {
  readonly id: Id;
  /** The most it ever claims. */
  readonly strength: Strength;
  readonly blocks: readonly Block[];
  /** Null when they are not one person by this rule. Looks at everything it needs: that they met proves nothing. */
  readonly confirm: (pair: Pair) => Strength | null;
};

export const defineRule = <Id extends string>(rule: Rule<Id>): Rule<Id> => rule;

/** Whether any text is in both lists. */
export const haveCommon = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((text) => b.includes(text));
