import { columnLetter } from '../column-letter.ts';

const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/** Trims; gives the second `Nom` a number and the nameless column its letter, as a spreadsheet shows it: `(C)`. */
export function nameColumns(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return headers.map((header, column) => {
    const name =
      header.replace(invisible, '').trim().replace(/\s+/g, ' ') || `(${columnLetter(column)})`;
    let count = (counts.get(name) ?? 0) + 1;
    // A file may already have a `Nom (2)` of its own.
    while (taken.has(numbered(name, count))) count += 1;
    counts.set(name, count);
    taken.add(numbered(name, count));
    return numbered(name, count);
  });
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} (${count})`;
}
