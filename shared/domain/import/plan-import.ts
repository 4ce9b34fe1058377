import { unreachable } from '../../result.ts';
import { displayName } from '../members/display-name.ts';
import { type Assignment, assignRows, doubtAbout } from './assign-rows.ts';
import type {
  ColumnMapping,
  ImportOptions,
  ImportPlan,
  KnownMember,
  NameCorrections,
  NameSplit,
  NewTag,
  PlannedRow,
  PlanProgress,
  RowDecisions,
} from './import.ts';
import { joinRows } from './join-rows.ts';
import type { KnownNames } from './known-names.ts';
import type { Person } from './person.ts';
import { addPerson, newIndex } from './person-index.ts';
import { keysOf } from './person-keys.ts';
import {
  type PersonLine,
  type ReadLine,
  readTable,
  rowsPerStep,
  type Table,
} from './read-table.ts';
import { unstableRows } from './unstable-rows.ts';
import { noWords, openVocabulary, type SectionWords } from './vocabulary.ts';

export type PlanInput = {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  /** Everyone the file may speak of. */
  readonly known: readonly KnownMember[];
  /** Needed as soon as a column goes to tags or to a field of the section's own. */
  readonly section?: SectionWords;
  readonly corrections?: NameCorrections;
  /** What was said of whole names in earlier imports. */
  readonly knownNames?: KnownNames;
  readonly decisions?: RowDecisions;
};

/** The whole plan at once, for who can wait. */
export function planImport(input: PlanInput): ImportPlan {
  const steps = planSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * What each row of the file would do, in file order. The same input gives the same plan, and once the plan
 * is carried out the same file changes nothing any more: rows for which that cannot be had are refused.
 */
export function* planSteps({
  table,
  mapping,
  options,
  known,
  section = noWords,
  corrections = {},
  knownNames = new Map(),
  decisions = {},
}: PlanInput): Generator<PlanProgress, ImportPlan> {
  const total = known.length + 3 * table.rows.length;
  const vocabulary = openVocabulary(section);
  const read = yield* from(
    0,
    total,
    readTable(table, { mapping, options, corrections, knownNames, vocabulary }),
  );
  const lines = joinRows(read, decisions);
  const hasEmails = mapping.includes('email') || mapping.includes('payerEmail');
  const index = newIndex(hasEmails ? 'findable' : 'not-asked');
  for (const [at, { id, fields }] of known.entries()) {
    addPerson(index, { id, fields, keys: keysOf(fields) });
    if (at % rowsPerStep === 0) yield { done: lines.length + at, of: total };
  }
  const chosen = { options, decisions };
  const begun = known.length + lines.length;
  const assignments = yield* from(begun, total, assignRows(lines, index, chosen));
  const checks = unstableRows({ lines, assignments, index, chosen });
  const unstable = yield* from(begun + lines.length, total, checks);
  const rows: PlannedRow[] = [];
  const splits: NameSplit[] = [];
  const homes = new Map<number, string>();
  const counts = { create: 0, update: 0, unchanged: 0, skipped: 0, refused: 0 };
  const tags = openTagsUsed(vocabulary.newTags());
  for (const [at, line] of lines.entries()) {
    const planned = plannedRow(line, assignments[at]);
    const row = unstable.has(at) ? withoutWriting(planned, line) : planned;
    rows.push(row);
    counts[row.kind] += 1;
    tags.see(row);
    const split = splitOf(line);
    if (split !== null) splits.push(split);
    if (line.kind === 'person' && line.reading.home !== null)
      homes.set(line.line, line.reading.home);
    if (at % rowsPerStep === 0) yield { done: total, of: total };
  }
  return { rows, counts, newTags: tags.used(), splits, homes };
}

/** The steps of a part of the work, as steps of the whole. */
function* from<T>(
  begun: number,
  of: number,
  part: Generator<PlanProgress, T>,
): Generator<PlanProgress, T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield { done: begun + step.value.done, of };
  }
}

/** A tag that only refused rows name is not made. */
function openTagsUsed(asked: readonly NewTag[]) {
  const used = new Set<string>();
  return {
    see(row: PlannedRow): void {
      if (asked.length === 0 || (row.kind !== 'create' && row.kind !== 'update')) return;
      for (const key of Object.keys(row.kind === 'create' ? row.set : row.patch)) used.add(key);
    },
    used: (): readonly NewTag[] => asked.filter(({ id }) => used.has(`tag.${id}`)),
  };
}

function splitOf(line: ReadLine): NameSplit | null {
  if (line.kind !== 'person' && line.kind !== 'joined') return null;
  const split = line.kind === 'joined' ? line.split : line.reading.split;
  return split === null ? null : { line: line.line, ...split };
}

function plannedRow(line: ReadLine, assignment: Assignment | null = null): PlannedRow {
  switch (line.kind) {
    case 'refused':
      return line;
    case 'cancelled-order':
      return { kind: 'skipped', line: line.line, reason: 'cancelled-order', name: line.name };
    case 'joined': {
      const { line: at, into: twin, name } = line;
      return { kind: 'skipped', line: at, reason: 'joined', name, twin };
    }
    case 'person':
      if (assignment === null) throw new Error('Every person of the file is assigned.');
      return plannedPerson(line, assignment);
    default:
      return unreachable(line);
  }
}

function plannedPerson(person: PersonLine, assignment: Assignment): PlannedRow {
  const { line } = person;
  const name = nameOf(person);
  switch (assignment.kind) {
    case 'create': {
      const { set, warnings } = assignment;
      return { kind: 'create', line, set, warnings };
    }
    case 'update': {
      const { merge, warnings } = assignment;
      const { patch, changes } = merge;
      return {
        kind: 'update',
        line,
        memberId: idOf(assignment.person),
        name,
        patch,
        changes,
        warnings,
      };
    }
    case 'unchanged':
      return { kind: 'unchanged', line, memberId: idOf(assignment.person), name };
    case 'skipped':
      return { ...assignment, line, name };
    case 'refused':
      return { kind: 'refused', line, name, refusals: [assignment.refusal] };
    default:
      return unreachable(assignment);
  }
}

function withoutWriting(row: PlannedRow, line: ReadLine | undefined): PlannedRow {
  const writes = row.kind === 'create' || row.kind === 'update' || row.kind === 'unchanged';
  if (!writes || line?.kind !== 'person') return row;
  return { kind: 'refused', line: row.line, name: nameOf(line), refusals: [doubtAbout(line)] };
}

function idOf({ id }: Person): NonNullable<Person['id']> {
  if (id === null)
    throw new Error('A person whom this import adds has one row, the one that adds them.');
  return id;
}

function nameOf({ reading }: PersonLine): string {
  return displayName({ givenName: null, ...reading.fields });
}
