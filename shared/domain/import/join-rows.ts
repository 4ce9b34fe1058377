import { displayName } from '../members/display-name.ts';
import type { RowDecisions } from './import.ts';
import { joinReadings } from './join-readings.ts';
import { keysOf } from './person-keys.ts';
import type { PersonLine, ReadLine } from './read-table.ts';

/**
 * Rows that a person says speak of one: what they say is read into the row they name, before anybody is looked up.
 * A decision that leads nowhere, or in a circle, is none.
 */
export function joinRows(lines: readonly ReadLine[], decisions: RowDecisions): readonly ReadLine[] {
  const into = new Map(
    Object.entries(decisions).flatMap(([line, decision]) =>
      decision.kind === 'same-as' ? [[Number(line), decision.line] as const] : [],
    ),
  );
  if (into.size === 0) return lines;
  const people = new Map(
    lines.flatMap((line) => (line.kind === 'person' ? [[line.line, line] as const] : [])),
  );
  const joined = new Map<number, PersonLine>();
  const gone = new Map<number, number>();
  // In the order of the file: the same decisions give the same person.
  for (const line of lines) {
    const end = line.kind === 'person' ? endOf(into, line.line) : null;
    const target = end === null ? undefined : (joined.get(end) ?? people.get(end));
    if (line.kind !== 'person' || end === null || target === undefined) continue;
    gone.set(line.line, end);
    joined.set(end, withReadingOf(target, line));
  }
  return lines.map((line) => {
    const end = gone.get(line.line);
    if (line.kind !== 'person' || end === undefined) return joined.get(line.line) ?? line;
    const { fields, split } = line.reading;
    const name = displayName({ givenName: null, ...fields });
    return { kind: 'joined', line: line.line, name, into: end, split };
  });
}

/** Where a chain of decisions ends; null where there is none, or no end. */
function endOf(into: ReadonlyMap<number, number>, line: number): number | null {
  const seen = new Set([line]);
  let end = into.get(line) ?? null;
  for (let next = end; next !== null; next = into.get(next) ?? null) {
    if (seen.has(next)) return null;
    seen.add(next);
    end = next;
  }
  return end;
}

function withReadingOf(line: PersonLine, other: PersonLine): PersonLine {
  const reading = joinReadings(line.reading, other.reading);
  return { ...line, reading, keys: keysOf(reading.fields) };
}
