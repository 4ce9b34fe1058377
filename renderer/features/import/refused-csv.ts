import { withFormulaGuard } from '#shared/domain/export/csv/formula-guard.ts';

/** Semicolons and a BOM, because that is what a French Excel opens without asking. */
export function refusedCsv(lines: readonly (readonly string[])[]): Uint8Array {
  const text = lines.map((cells) => cells.map(cell).join(';')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

function cell(text: string): string {
  return `"${withFormulaGuard(text).replaceAll('"', '""')}"`;
}
