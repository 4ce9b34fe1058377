import type { SegmentCondition, SegmentGroup } from '../segment.ts';

/**
 * The same people in fewer words: a group of one is its one condition, `all` within `all` is one list, not of not is
 * nothing. Groups that ask nothing are left out.
 */
export function simplify(group: SegmentGroup): SegmentGroup {
  const conditions = group.conditions.flatMap((condition): readonly SegmentCondition[] => {
    if (condition.kind !== 'group') return [condition];
    const inner = simplify(condition);
    const [only] = inner.conditions;
    if (only === undefined) return [];
    if (!inner.not && (inner.match === group.match || inner.conditions.length === 1)) {
      return inner.conditions;
    }
    return [inner.conditions.length === 1 ? negated(only) : inner];
  });
  const [only] = conditions;
  if (conditions.length === 1 && only?.kind === 'group') {
    return { ...only, not: only.not !== group.not };
  }
  return { ...group, match: conditions.length === 1 ? 'all' : group.match, conditions };
}

function negated(condition: SegmentCondition): SegmentCondition {
  switch (condition.kind) {
    case 'segment':
      return { ...condition, include: !condition.include };
    case 'payments':
      return { ...condition, has: !condition.has };
    case 'group':
      return { ...condition, not: !condition.not };
    case 'column':
      return { kind: 'group', match: 'all', not: true, conditions: [condition] };
  }
}
