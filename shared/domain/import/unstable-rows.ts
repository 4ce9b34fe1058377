import { type Assignment, assignRows, type Chosen, decidedPeople } from './assign-rows.ts';
import type { PlanProgress, RowDecisions } from './import.ts';
import { addPerson, type PersonIndex } from './person-index.ts';
import type { PersonKeys } from './person-keys.ts';
import { type ReadLine, rowsPerStep } from './read-table.ts';

export type CarriedOut = {
  readonly lines: readonly ReadLine[];
  readonly assignments: readonly (Assignment | null)[];
  /** Everyone as they are once the plan is carried out. */
  readonly index: PersonIndex;
  readonly chosen: Chosen;
};

/**
 * Rows that would be read otherwise if the same file came again: two people of one name trade phones, and
 * the second time each row means the other. Whoever shares a name or a number with them is in the same
 * doubt, so nothing of that knot is written and the second import sees what the first one saw.
 */
export function* unstableRows({
  lines,
  assignments,
  index,
  chosen,
}: CarriedOut): Generator<PlanProgress, ReadonlySet<number>> {
  if (!assignments.some(isWrite)) return new Set();
  const { decisions } = chosen;
  const toldApart = placesToldApart(assignments, index);
  const again = yield* assignRows(lines, index, chosen);
  const knots = { lines, index, decisions };
  // Of people told apart the next file may not say who is who: their rows are asked about again, not written.
  const doubtful = toldApart.length === 0 ? none : yield* sameKnots(toldApart, knots);
  const moved = [...assignments.keys()].filter(
    (at) =>
      !isSettled(assignments[at], again[at]) &&
      !(doubtful.has(at) && isHarmless(again[at] ?? null)),
  );
  return moved.length === 0 ? none : yield* sameKnots(moved, knots);
}

const none: ReadonlySet<number> = new Set();

/** Once they are written, they can be found. */
function placesToldApart(
  assignments: readonly (Assignment | null)[],
  index: PersonIndex,
): readonly number[] {
  return [...assignments.entries()].flatMap(([at, assignment]) => {
    if (assignment?.kind !== 'create' || assignment.apart === undefined) return [];
    addPerson(index, assignment.apart);
    return [at];
  });
}

/** Told apart once more, they are not written without being asked for. */
function isHarmless(second: Assignment | null): boolean {
  return !isWrite(second) || (second?.kind === 'create' && second.apart !== undefined);
}

function isWrite(assignment: Assignment | null): boolean {
  return assignment?.kind === 'create' || assignment?.kind === 'update';
}

function isSettled(first: Assignment | null = null, second: Assignment | null = null): boolean {
  if (isWrite(second)) return false;
  if (first === null || first.kind === 'skipped' || first.kind === 'refused') return true;
  if (second?.kind === 'skipped') return second.reason === 'already-known';
  return second?.kind === 'unchanged';
}

type Tied = Pick<CarriedOut, 'lines' | 'index'> & { readonly decisions: RowDecisions };

/** All rows tied to the given ones by a chain of shared names and numbers, through rows and people alike. */
function* sameKnots(
  moved: readonly number[],
  { lines, index, decisions }: Tied,
): Generator<PlanProgress, ReadonlySet<number>> {
  const ties = new Map<string, string>();
  // The work is as good as done: what is left is a small part of it.
  const progress = { done: lines.length, of: lines.length };
  for (const [at, person] of index.people.entries()) {
    tie(ties, [...person.earlierKeys, person.keys].flatMap(tiesOf));
    if (at % rowsPerStep === 0) yield progress;
  }
  const named = decidedPeople(index, decisions);
  for (const [at, line] of lines.entries()) {
    if (at % rowsPerStep === 0) yield progress;
    if (line.kind !== 'person') continue;
    const decision = decisions[line.line];
    const person = decision?.kind === 'update' ? named.get(decision.memberId) : undefined;
    tie(ties, [...tiesOf(line.keys), ...(person === undefined ? [] : tiesOf(person.keys))]);
  }
  const knots = new Set(moved.map((at) => knotOf(ties, lines[at])));
  const rows = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (knots.has(knotOf(ties, line))) rows.add(at);
    if (at % rowsPerStep === 0) yield progress;
  }
  return rows;
}

function knotOf(ties: Map<string, string>, line: ReadLine | undefined): string | null {
  return line?.kind === 'person' ? endOf(ties, `name ${line.keys.name}`) : '';
}

function tiesOf({ name, number }: PersonKeys): readonly string[] {
  return number === null ? [`name ${name}`] : [`name ${name}`, `number ${number}`];
}

function tie(ties: Map<string, string>, keys: readonly string[]): void {
  const [first = ''] = keys;
  for (const key of keys) {
    const end = endOf(ties, key);
    const other = endOf(ties, first);
    if (end !== other) ties.set(end, other);
  }
}

/** Follows a chain to its end, and halves it for whoever comes next. */
function endOf(ties: Map<string, string>, key: string): string {
  let end = key;
  for (let next = ties.get(end); next !== undefined; next = ties.get(end)) {
    const afterNext = ties.get(next);
    if (afterNext !== undefined) ties.set(end, afterNext);
    end = next;
  }
  return end;
}
