import { unreachable } from '../../result.ts';
import { columnOf } from '../members/catalogue.ts';
import { foldText } from '../members/fold-text.ts';
import { type TestOp, testsOf } from './column-tests.ts';
import type { ColumnTest, SegmentCondition, SegmentGroup, SegmentQuery } from './segment.ts';
import type { SegmentContext } from './segment-context.ts';

export const segmentLimits = { depth: 6, conditions: 200 } as const;

/** `path`: which condition of which group, from the outermost; empty for the query itself. */
export type SegmentFinding = { readonly path: readonly number[] } & (
  | { readonly kind: 'unknown-column'; readonly column: string }
  | { readonly kind: 'wrong-test'; readonly column: string; readonly op: TestOp }
  | { readonly kind: 'empty-value' }
  | { readonly kind: 'from-after-to' }
  /** A group inside another asks nothing; the outermost one is everybody then. */
  | { readonly kind: 'empty-group' }
  | { readonly kind: 'unknown-segment'; readonly id: string }
  /** A segment that includes, itself or through others, the one that is asked. */
  | { readonly kind: 'segment-cycle'; readonly id: string }
  /** A segment that has findings of its own. */
  | { readonly kind: 'broken-segment'; readonly id: string }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many' }
);

/** Empty when the query can be asked. `self`: the saved segment that this query is of, if it is of one. */
export function checkSegment(
  query: SegmentQuery,
  context: SegmentContext & { readonly self?: string | null },
): readonly SegmentFinding[] {
  const asking = context.self == null ? [] : [context.self];
  return findingsOf(query, { ...context, asking, sound: new Map() });
}

type Walk = SegmentContext & {
  /** The segments that are being looked into, outermost first. */
  readonly asking: readonly string[];
  readonly sound: Map<string, boolean>;
};

function findingsOf(query: SegmentQuery, walk: Walk): readonly SegmentFinding[] {
  const findings: SegmentFinding[] = [];
  if (query.conditions.length === 0 && query.not) findings.push({ path: [], kind: 'empty-group' });
  if (countOf(query) > segmentLimits.conditions) findings.push({ path: [], kind: 'too-many' });
  const visit = (group: SegmentGroup, path: readonly number[]): void => {
    if (path.length >= segmentLimits.depth) {
      findings.push({ path, kind: 'too-deep' });
      return;
    }
    group.conditions.forEach((condition, at) => {
      const here = [...path, at];
      findings.push(...faultsOf(condition, walk).map((fault) => ({ ...fault, path: here })));
      if (condition.kind === 'group') visit(condition, here);
    });
  };
  visit(query, []);
  return findings;
}

const countOf = ({ conditions }: SegmentGroup): number =>
  conditions.reduce((sum, one) => sum + (one.kind === 'group' ? countOf(one) : 1), 0);

type WithoutPath<T> = T extends unknown ? Omit<T, 'path'> : never;
type Fault = WithoutPath<SegmentFinding>;

function faultsOf(condition: SegmentCondition, walk: Walk): readonly Fault[] {
  switch (condition.kind) {
    case 'column':
      return columnFaults(condition, walk);
    case 'payments':
      return isUpsideDown(condition.atLeast, condition.atMost) ? [{ kind: 'from-after-to' }] : [];
    case 'segment':
      return segmentFaults(condition.id, walk);
    case 'group':
      return condition.conditions.length === 0 ? [{ kind: 'empty-group' }] : [];
    default:
      return unreachable(condition);
  }
}

function columnFaults(
  { column: id, test }: Extract<SegmentCondition, { kind: 'column' }>,
  { reading }: Walk,
): readonly Fault[] {
  const column = columnOf(id, reading);
  if (column === null) return [{ kind: 'unknown-column', column: id }];
  if (!testsOf(column.kind).includes(test.op)) {
    return [{ kind: 'wrong-test', column: id, op: test.op }];
  }
  if (isBlank(test)) return [{ kind: 'empty-value' }];
  return 'from' in test && isUpsideDown(test.from, test.to) ? [{ kind: 'from-after-to' }] : [];
}

function isBlank(test: ColumnTest): boolean {
  if ('text' in test) return foldText(test.text) === '';
  if ('values' in test) return test.values.length === 0;
  return 'from' in test && test.from === null && test.to === null;
}

const isUpsideDown = <T extends string | number>(from: T | null, to: T | null): boolean =>
  from !== null && to !== null && from > to;

function segmentFaults(id: string, walk: Walk): readonly Fault[] {
  if (walk.asking.includes(id)) return [{ kind: 'segment-cycle', id }];
  const segment = walk.segments.get(id);
  if (segment === undefined) return [{ kind: 'unknown-segment', id }];
  if (leadsBack(id, walk)) return [{ kind: 'segment-cycle', id }];
  const known = walk.sound.get(id);
  const isSound =
    known ?? findingsOf(segment.query, { ...walk, asking: [...walk.asking, id] }).length === 0;
  walk.sound.set(id, isSound);
  return isSound ? [] : [{ kind: 'broken-segment', id }];
}

/** Whether a segment reaches itself or one that is being looked into. */
function leadsBack(id: string, { asking, segments }: Walk): boolean {
  const goal = new Set([...asking, id]);
  const seen = new Set<string>();
  const waiting = [...references(segments.get(id)?.query)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (goal.has(next)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...references(segments.get(next)?.query));
  }
  return false;
}

function references(group: SegmentGroup | undefined): readonly string[] {
  return (group?.conditions ?? []).flatMap((one) => {
    if (one.kind === 'segment') return [one.id];
    return one.kind === 'group' ? references(one) : [];
  });
}
