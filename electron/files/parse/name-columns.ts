/** Trims; gives the second `Nom` a number and the nameless column its letter, as a spreadsheet shows it: `(C)`. */
export function nameColumns(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, column) => {
    const name = header.trim().replace(/\s+/g, ' ') || `(${letterOf(column)})`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
