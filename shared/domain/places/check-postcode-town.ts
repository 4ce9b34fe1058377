import { isCedex } from './fold-town.ts';
import type { Towns } from './towns.ts';

export type PostcodeTownCheck =
  | { readonly kind: 'ok' }
  | { readonly kind: 'unknown-postcode' }
  /** What the postcode does serve: `towns` are to be offered instead. */
  | { readonly kind: 'other-town'; readonly towns: readonly string[] };

export type PostcodeAndTown = { readonly postcode: string; readonly town: string };

/** A hint, never a refusal: post goes astray for less. Nothing is said of a CEDEX, of which no list is public. */
export function checkPostcodeTown(
  towns: Towns,
  { postcode, town }: PostcodeAndTown,
): PostcodeTownCheck {
  if (isCedex(town)) return { kind: 'ok' };
  const served = towns.townsOf(postcode);
  if (served.length === 0) return { kind: 'unknown-postcode' };
  return towns.isServed(postcode, town) ? { kind: 'ok' } : { kind: 'other-town', towns: served };
}
