import type { ExportCell, ExportTable } from '#shared/domain/export/table.ts';

/** Forty columns, as a section that exports everything has: texts, days, amounts, numbers, yes and no. */
const kinds = ['text', 'text', 'text', 'date', 'text', 'text', 'money', 'yes-no'] as const;
const columns = Array.from({ length: 40 }, (_, index) => ({
  title: `Colonne ${index + 1}`,
  kind: kinds[index % kinds.length] ?? 'text',
  widthChars: 16,
}));

/** A table whose rows are made one by one, so that only the writer's memory is measured. */
export function peopleTable(count: number): ExportTable {
  return { title: 'Adhérents', sheet: 'Adhérents', columns, rows: rowsOf(count), language: 'fr' };
}

function* rowsOf(count: number): Generator<ExportCell[]> {
  for (let row = 0; row < count; row += 1) {
    yield columns.map(({ kind }, column) => cellOf(kind, row * 31 + column));
  }
}

function cellOf(kind: (typeof kinds)[number], seed: number): ExportCell {
  switch (kind) {
    case 'text':
      return `Hélène Lefèvre ${seed % 9_973}`;
    case 'date': {
      const day = String(1 + (seed % 28)).padStart(2, '0');
      return { kind: 'date', iso: `${1940 + (seed % 65)}-0${1 + (seed % 9)}-${day}` };
    }
    case 'money':
      return seed % 100_000;
    case 'yes-no':
      return seed % 3 === 0;
  }
}
