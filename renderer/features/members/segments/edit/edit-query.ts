import type {
  SegmentCondition,
  SegmentGroup,
  SegmentQuery,
} from '#shared/domain/segments/segment.ts';
import { keepKey } from './condition-keys.ts';

/** Which condition of which group, from the outermost; empty for the query itself. */
export type Path = readonly number[];

type Conditions = readonly SegmentCondition[];

export function conditionAt(query: SegmentQuery, path: Path): SegmentCondition | null {
  const [first, ...rest] = path;
  if (first === undefined) return query;
  const inside = query.conditions[first];
  if (inside === undefined) return null;
  if (rest.length === 0) return inside;
  return inside.kind === 'group' ? conditionAt(inside, rest) : null;
}

export function addTo(query: SegmentQuery, group: Path, added: SegmentCondition): SegmentQuery {
  return changeGroup(query, group, (conditions) => [...conditions, added]);
}

export function replaceAt(query: SegmentQuery, path: Path, next: SegmentCondition): SegmentQuery {
  return changeSiblings(query, path, (conditions, at) =>
    conditions.map((one, index) => (index === at ? keepKey(one, next) : one)),
  );
}

/** The match of a group, the outermost one included. */
export function changeMatch(
  query: SegmentQuery,
  path: Path,
  match: Pick<SegmentGroup, 'match' | 'not'>,
): SegmentQuery {
  const group = conditionAt(query, path);
  if (group?.kind !== 'group') return query;
  return path.length === 0
    ? { ...query, ...match }
    : replaceAt(query, path, { ...group, ...match });
}

export function removeAt(query: SegmentQuery, path: Path): SegmentQuery {
  return changeSiblings(query, path, (conditions, at) => conditions.filter((_, i) => i !== at));
}

/** The copy follows the original. */
export function duplicateAt(query: SegmentQuery, path: Path): SegmentQuery {
  return changeSiblings(query, path, (conditions, at) =>
    conditions.flatMap((one, index) => (index === at ? [one, { ...one }] : [one])),
  );
}

/** A condition becomes a group of its own, to which others can be added. */
export function wrapAt(query: SegmentQuery, path: Path): SegmentQuery {
  return changeSiblings(query, path, (conditions, at) =>
    conditions.map((one, index) =>
      index === at ? { kind: 'group', match: 'any', not: false, conditions: [one] } : one,
    ),
  );
}

export type Moved = { readonly query: SegmentQuery; readonly path: Path };

/**
 * One step up or down, as one reads: a condition goes into the group that it meets and out of the one whose end it
 * reaches; a group goes past another. Null where there is no further to go.
 */
export function moveAt(query: SegmentQuery, path: Path, by: -1 | 1): Moved | null {
  const moving = conditionAt(query, path);
  const at = path.at(-1);
  if (moving === null || at === undefined) return null;
  const group = path.slice(0, -1);
  const met = conditionAt(query, [...group, at + by]);
  if (met === null || at + by < 0) return moveOut(query, path, by);
  if (met.kind === 'group' && moving.kind !== 'group') {
    const place = by === 1 ? 0 : met.conditions.length;
    const into = [...group, at + by];
    const entered = changeGroup(query, into, (inside) => inserted(inside, place, moving));
    // Down, the group moves up by one as the condition leaves the place before it.
    const now = by === 1 ? at : at - 1;
    return { query: removeAt(entered, path), path: [...group, now, place] };
  }
  const swapped = changeGroup(query, group, (conditions) =>
    inserted(
      conditions.filter((_, i) => i !== at),
      at + by,
      moving,
    ),
  );
  return { query: swapped, path: [...group, at + by] };
}

function moveOut(query: SegmentQuery, path: Path, by: -1 | 1): Moved | null {
  const moving = conditionAt(query, path);
  const group = path.slice(0, -1);
  const at = group.at(-1);
  const left = conditionAt(query, group);
  if (moving === null || at === undefined || left?.kind !== 'group') return null;
  const outer = group.slice(0, -1);
  const isEmptied = left.conditions.length === 1;
  const place = by === -1 || isEmptied ? at : at + 1;
  const without = isEmptied ? removeAt(query, group) : removeAt(query, path);
  const moved = changeGroup(without, outer, (conditions) => inserted(conditions, place, moving));
  return { query: moved, path: [...outer, place] };
}

const inserted = (conditions: Conditions, at: number, one: SegmentCondition): Conditions => [
  ...conditions.slice(0, at),
  one,
  ...conditions.slice(at),
];

function changeSiblings(
  query: SegmentQuery,
  path: Path,
  change: (conditions: Conditions, at: number) => Conditions,
): SegmentQuery {
  const at = path.at(-1);
  if (at === undefined) return query;
  return changeGroup(query, path.slice(0, -1), (conditions) => change(conditions, at));
}

function changeGroup(
  group: SegmentGroup,
  path: Path,
  change: (conditions: Conditions) => Conditions,
): SegmentGroup {
  const [first, ...rest] = path;
  const conditions =
    first === undefined
      ? change(group.conditions)
      : group.conditions.map((one, index) =>
          index === first && one.kind === 'group' ? changeGroup(one, rest, change) : one,
        );
  return keepKey(group, { ...group, conditions });
}
