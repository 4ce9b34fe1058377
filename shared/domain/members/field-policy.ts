import type { MemberField } from './member.ts';

/**
 * What happens when two offices changed the same field without knowing of each other.
 * `server`: the value central has stays, the other one becomes a conflict record for a person to review.
 * `protective`: the value that protects the person wins, whoever sent it; the other is still recorded.
 */
export type FieldPolicy = 'server' | 'protective';

const protective: readonly MemberField[] = [
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
  'doNotContact',
];
const protectiveFields: ReadonlySet<string> = new Set(protective);

/** Of any field name: a newer client may send fields this version does not know. */
export const policyOf = (field: string): FieldPolicy =>
  protectiveFields.has(field) ? 'protective' : 'server';

/** Of two values of a protective field, the one that allows less. `refused` < `unknown` < `granted`; `true` (do not contact) < `false`. */
export function moreProtective(a: unknown, b: unknown): unknown {
  const strictest: readonly unknown[] = ['refused', true, 'unknown', 'granted', false];
  return strictest.indexOf(a) <= strictest.indexOf(b) ? a : b;
}
