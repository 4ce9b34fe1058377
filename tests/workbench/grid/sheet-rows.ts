import type { GridLine, GridRange, GridRows } from '../../../renderer/ui/grid/grid-types.ts';
import type { SheetRow } from './sheet.ts';

/** Where groups begin in a list of lines, so that 200,000 rows need no list of their own. */
type Stretch = {
  readonly title: string;
  readonly from: number;
  readonly rows: readonly SheetRow[];
  readonly isFolded: boolean;
};

/** The rows as the grid asks for them; they arrive page by page, each a moment after it was asked for. */
export function sheetRows(
  rows: readonly SheetRow[],
  look: {
    readonly version: number;
    readonly groupBy: string | null;
    readonly folded: ReadonlySet<string>;
    readonly here: { readonly pages: Set<number>; readonly ask: (page: number) => void };
  },
): GridRows<SheetRow> {
  const { version, groupBy, folded, here } = look;
  const stretches = groupBy === null ? null : stretchesOf(rows, groupBy, folded);
  const last = stretches?.at(-1);
  const total = last ? last.from + 1 + (last.isFolded ? 0 : last.rows.length) : rows.length;
  return {
    version,
    total,
    rowTotal: rows.length,
    lineAt: (index) => {
      if (!here.pages.has(Math.floor(index / pageLines))) return null;
      if (stretches) return groupedLine(stretches, index);
      const row = rows[index];
      return row ? { kind: 'row', key: row.id, row } : null;
    },
    show: ({ from, to }) => {
      const first = Math.floor(from / pageLines);
      const end = Math.floor(to / pageLines);
      for (let page = Math.max(0, first - 1); page <= end + 1; page += 1) here.ask(page);
    },
  };
}

const pageLines = 100;

function stretchesOf(
  rows: readonly SheetRow[],
  column: string,
  folded: ReadonlySet<string>,
): readonly Stretch[] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const title = row.cells[column] ?? '';
    const members = groups.get(title);
    if (members) members.push(row);
    else groups.set(title, [row]);
  }
  let from = 0;
  return [...groups].map(([title, members]) => {
    const stretch = { title, from, rows: members, isFolded: folded.has(title) };
    from += 1 + (stretch.isFolded ? 0 : members.length);
    return stretch;
  });
}

function groupedLine(stretches: readonly Stretch[], index: number): GridLine<SheetRow> | null {
  const stretch = stretches.findLast(({ from }) => from <= index);
  if (!stretch) return null;
  if (stretch.from === index) {
    return {
      kind: 'group',
      key: stretch.title,
      title: stretch.title,
      count: stretch.rows.length,
      isFolded: stretch.isFolded,
      totals: { dues: '1 204 560,00 €', gifts: '88 400,50 €' },
    };
  }
  const row = stretch.rows[index - stretch.from - 1];
  return row ? { kind: 'row', key: row.id, row } : null;
}

export const textOf = (source: GridRows<SheetRow>, { from, to, columns }: GridRange): string[][] =>
  Array.from({ length: to - from + 1 }, (_, offset) => {
    const line = source.lineAt(from + offset);
    return columns.map((id) => (line?.kind === 'row' ? (line.row.cells[id] ?? '') : ''));
  });
