import type { Contribution } from '../contribution.ts';
import { movementsOf } from '../ledger.ts';
import {
  opposite,
  type Shares,
  type SharingRule,
  shareDues,
  sharingRuleFor,
} from '../share-dues.ts';

/** A payment, or what took one back, with what each level has of it. */
export type SharedMovement<C extends Contribution = Contribution> = {
  readonly entry: C;
  readonly shares: Shares;
};

/**
 * The journal of a ledger, oldest first, divided. A payment divides by the rule that was in force when it was received;
 * what takes it back gives back exactly that, whatever rule holds by then.
 */
export function shareLedger<C extends Contribution>(
  ledger: readonly C[],
  rules: readonly SharingRule[],
): readonly SharedMovement<C>[] {
  const divided = new Map<string, Shares>();
  const known = new Map<SharingRule | null, Map<number, Shares>>();
  const divide = ({ amount, ...payment }: C): Shares => {
    const rule = sharingRuleFor(rules, payment);
    // Dues are of a few amounts: each is divided once.
    const ofRule = known.get(rule) ?? new Map<number, Shares>();
    known.set(rule, ofRule);
    const shares = ofRule.get(amount) ?? shareDues(amount, rule);
    ofRule.set(amount, shares);
    return shares;
  };
  const movements = movementsOf(ledger);
  for (const entry of movements) {
    if (entry.reverses === null) divided.set(entry.id, divide(entry));
  }
  return movements.flatMap((entry) => {
    const shares =
      entry.reverses === null ? divided.get(entry.id) : reversed(divided.get(entry.reverses));
    return shares === undefined ? [] : [{ entry, shares }];
  });
}

const reversed = (shares: Shares | undefined): Shares | undefined => shares && opposite(shares);
