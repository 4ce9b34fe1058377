/** Names two people whatever their order. False alarms are remembered under it. */
export type PairKey = string & { readonly pairKey: unique symbol };

/** Ids hold no space: they are UUIDs, or the id of a draft. */
export function pairKey(a: string, b: string): PairKey {
  const text = a < b ? `${a} ${b}` : `${b} ${a}`;
  // The only place where such a key is made.
  return text as PairKey;
}
