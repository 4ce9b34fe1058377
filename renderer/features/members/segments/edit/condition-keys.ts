import type { SegmentCondition } from '#shared/domain/segments/segment.ts';

// A condition is a plain value without an id; what is typed in its row must follow it when it moves or changes.
const keys = new WeakMap<SegmentCondition, number>();
let made = 0;

export function keyOf(condition: SegmentCondition): number {
  const known = keys.get(condition);
  if (known !== undefined) return known;
  made += 1;
  keys.set(condition, made);
  return made;
}

/** `to` is what became of `from`. */
export function keepKey<T extends SegmentCondition>(from: SegmentCondition, to: T): T {
  keys.set(to, keyOf(from));
  return to;
}
