import { unreachable } from '../../result.ts';
import { displayName } from '../members/display-name.ts';
import { type Assignment, assignRows, doubtAbout } from './assign-rows.ts';
import type {
  ColumnMapping,
  ImportOptions,
  ImportPlan,
  KnownMember,
  PlanCounts,
  PlannedRow,
} from './import.ts';
import type { Person } from './person.ts';
import { addPerson, newIndex } from './person-index.ts';
import { keysOf } from './person-keys.ts';
import { type PersonLine, type ReadLine, readTable, type Table } from './read-table.ts';
import { unstableRows } from './unstable-rows.ts';

export type PlanInput = {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  /** Everyone the file may speak of. */
  readonly known: readonly KnownMember[];
};

/**
 * What each row of the file would do, in file order. The same input gives the same plan, and once the plan
 * is carried out the same file changes nothing any more: rows for which that cannot be had are refused.
 */
export function planImport({ table, mapping, options, known }: PlanInput): ImportPlan {
  const lines = readTable(table, mapping, options);
  const index = newIndex();
  for (const { id, fields } of known) addPerson(index, { id, fields, keys: keysOf(fields) });
  const assignments = assignRows(lines, index, options);
  const planned = lines.map((line, at) => plannedRow(line, assignments[at]));
  const unstable = unstableRows({ lines, assignments, index, options });
  const rows = planned.map((row, at) => (unstable.has(at) ? withoutWriting(row, lines[at]) : row));
  return { rows, counts: countsOf(rows) };
}

function plannedRow(line: ReadLine, assignment: Assignment | null = null): PlannedRow {
  switch (line.kind) {
    case 'refused':
      return line;
    case 'cancelled-order':
      return { kind: 'skipped', line: line.line, reason: 'cancelled-order', name: line.name };
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
    case 'create':
      return { ...assignment, line };
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

function countsOf(rows: readonly PlannedRow[]): PlanCounts {
  const counts = { create: 0, update: 0, unchanged: 0, skipped: 0, refused: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}
