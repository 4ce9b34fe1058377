import type { MemberField } from './member.ts';

/**
 * What happens when two offices changed the same field without knowing of each other.
 * `server`: the value central has stays, the other one becomes a conflict record for a person to review.
 * `protective`: the value that protects the person wins, whoever sent it; the other is still recorded.
 * `settled`: a rule says which one stays, and nobody is asked: what holds records together means nothing to a person.
 */
export type FieldPolicy = 'server' | 'protective' | 'settled';

const protective: readonly MemberField[] = [
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
  'doNotContact',
];
const protectiveFields: ReadonlySet<string> = new Set(protective);

const settled: readonly MemberField[] = ['binnedOn', 'mergedInto', 'mergedRev'];
const settledFields: ReadonlySet<string> = new Set(settled);

/** Of any field name: a newer client may send fields this version does not know. */
export function policyOf(field: string): FieldPolicy {
  if (settledFields.has(field)) return 'settled';
  return protectiveFields.has(field) ? 'protective' : 'server';
}

/** Of two values of a protective field, the one that allows less. `refused` < `unknown` < `granted`; `true` (do not contact) < `false`. */
export function moreProtective(a: unknown, b: unknown): unknown {
  const strictest: readonly unknown[] = ['refused', true, 'unknown', 'granted', false];
  return strictest.indexOf(a) <= strictest.indexOf(b) ? a : b;
}

/**
 * Of two values of a settled field, the one that stays, whichever came first. In doubt nobody disappears: out of the
 * bin wins over in the bin, and two records over one. Else the later day in the bin, the newer revision that was
 * looked at, and of two survivors the first in order of their ids.
 */
export function settledValue(field: string, a: unknown, b: unknown): unknown {
  if (a === null || b === null) return null;
  const [low, high] = isLess(a, b) ? [a, b] : [b, a];
  return field === 'mergedInto' ? low : high;
}

const isLess = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b);
