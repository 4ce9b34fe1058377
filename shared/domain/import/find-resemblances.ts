import type { DuplicateIndex } from '../duplicates/duplicate-index.ts';
import { displayName } from '../members/display-name.ts';
import { duplicateFactsOf } from '../members/duplicate-facts.ts';
import { MemberId } from '../members/member.ts';
import type {
  KnownMember,
  Likeness,
  PlannedRow,
  PlanProgress,
  Resemblance,
  Resemblances,
  Twin,
} from './import.ts';
import { nameOfRow } from './narrow-rows.ts';

/** An id that nobody has, for somebody who is not in the file yet. */
const newcomer = (line: number): string => `${start}${line}`;
const start = 'line-';
const mostNamed = 3;
const rowsPerStep = 25;

type Known = {
  readonly index: Pick<DuplicateIndex, 'findFor' | 'put'>;
  readonly fieldsOf: (id: string) => KnownMember['fields'] | null;
};

/**
 * Whom the people to be created may be, in the member file or in a row above, by the rules that find duplicates: only
 * where those are sure, or nearly. The plan has not recognised them, because it is stricter: a person decides. Rows
 * that surely speak of somebody in another row are named with that one.
 */
export function* findResemblances(
  rows: readonly PlannedRow[],
  { index, fieldsOf }: Known,
): Generator<PlanProgress, Resemblances> {
  const found = new Map<number, Likeness>();
  const created = new Map<number, PlannedRow>();
  for (const [at, row] of rows.entries()) {
    if (at % rowsPerStep === 0) yield { done: at, of: rows.length };
    if (row.kind !== 'create') continue;
    const facts = duplicateFactsOf(newcomer(row.line), row.set);
    const people: Resemblance[] = [];
    const twins: Twin[] = [];
    for (const { id, strength, evidence } of index.findFor(facts)) {
      if (strength === 'possible') continue;
      const rules = evidence.map(({ rule }) => rule);
      const line = id.startsWith(start) ? Number(id.slice(start.length)) : null;
      const twin = line === null ? undefined : created.get(line);
      if (twin !== undefined) {
        twins.push({ line: twin.line, name: nameOfRow(twin), strength, rules });
        continue;
      }
      const fields = fieldsOf(id);
      if (fields === null) continue;
      people.push({ memberId: MemberId.parse(id), name: displayName(fields), strength, rules });
    }
    index.put(facts);
    created.set(row.line, row);
    if (people.length + twins.length === 0) continue;
    found.set(row.line, { people: people.slice(0, mostNamed), twins: twins.slice(0, mostNamed) });
  }
  return withSureTwins(found, rows);
}

/** With the rows that the plan leaves out because another one speaks for their person. */
export function withSureTwins(likenesses: Resemblances, rows: readonly PlannedRow[]): Resemblances {
  const found = new Map(likenesses);
  for (const row of rows) {
    if (row.kind !== 'skipped' || row.reason !== 'same-person-twice' || row.twin === undefined)
      continue;
    const { line, twin, name } = row;
    const { people, twins } = found.get(line) ?? nobody;
    if (twins.some((other) => other.line === twin)) continue;
    const sure: Twin = { line: twin, name, strength: 'certain', rules: [] };
    found.set(line, { people, twins: [sure, ...twins] });
  }
  return found;
}

const nobody: Likeness = { people: [], twins: [] };
