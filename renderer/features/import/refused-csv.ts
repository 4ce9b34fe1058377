/** Semicolons and a BOM, because that is what a French Excel opens without asking. */
export function refusedCsv(lines: readonly (readonly string[])[]): Uint8Array {
  const text = lines.map((cells) => cells.map(cell).join(';')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
