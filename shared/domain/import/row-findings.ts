import type { ColumnLayout } from './column-layout.ts';
import type { Finding } from './finding.ts';
import type { ColumnTarget } from './import.ts';

export type Row = { readonly cells: readonly string[]; readonly layout: ColumnLayout };

/** What the row says for one target, in column order. */
export function findAll({ cells, layout }: Row, target: ColumnTarget): readonly Finding[] {
  const columns = layout.columns.get(target) ?? [];
  return columns.flatMap(({ index, find }) => find(cells[index] ?? '') ?? []);
}

export function findFirst({ cells, layout }: Row, target: ColumnTarget): Finding | null {
  for (const { index, find } of layout.columns.get(target) ?? []) {
    const finding = find(cells[index] ?? '');
    if (finding !== null) return finding;
  }
  return null;
}
