import { useMemo, useRef, useState } from 'react';
import { Grid } from '../../../renderer/ui/grid/grid.tsx';
import type {
  Checked,
  GridCell,
  GridEdit,
  GridRange,
} from '../../../renderer/ui/grid/grid-types.ts';
import { nothingChecked } from '../../../renderer/ui/grid/selection/checked-rows.ts';
import { aSheet, type SheetRow, sheetColumns, sheetLayout, statuses } from './sheet.ts';
import { sheetRows, textOf } from './sheet-rows.ts';

type Props = {
  readonly count: number;
  readonly rem: number;
  readonly groupBy: string | null;
};

const answerMs = 12;

/** Every face of the grid, over rows in memory that answer as slowly as the store does. */
export function Sheet({ count, rem, groupBy }: Props) {
  const [rows, setRows] = useState(() => aSheet(count));
  const [version, setVersion] = useState(0);
  const [layout, setLayout] = useState({ ...sheetLayout, groupBy });
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set(['Guer']));
  const [checked, setChecked] = useState<Checked>(nothingChecked);
  const [open, setOpen] = useState<string | null>('row-3');
  const pages = useRef(new Set<number>()).current;
  const raise = () => setVersion((known) => known + 1);
  const waiting = useRef(new Set<number>()).current;
  const ask = (page: number) => {
    if (pages.has(page) || waiting.has(page)) return;
    waiting.add(page);
    setTimeout(() => {
      waiting.delete(page);
      pages.add(page);
      raise();
    }, answerMs);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads nothing that changes.
  const source = useMemo(
    () => sheetRows(rows, { version, groupBy: layout.groupBy, folded, here: { pages, ask } }),
    [rows, version, layout.groupBy, folded],
  );

  const write = (index: number, cells: Readonly<Record<string, string>>) => {
    setRows((known) => {
      const row = known[index];
      return row ? known.with(index, { ...row, cells: { ...row.cells, ...cells } }) : known;
    });
    raise();
  };
  const onEdit = async ({ row, column, text }: GridEdit<SheetRow>): Promise<string | null> => {
    await new Promise((resolve) => setTimeout(resolve, answerMs));
    if (column === 'email' && !text.includes('@')) {
      return 'Cette adresse n’a pas d’arobase : « nom@exemple.fr ». Rien n’est enregistré.';
    }
    write(rows.indexOf(row), { [column]: text });
    return null;
  };
  const fill = ({ from, to, columns }: GridRange, cells: readonly (readonly string[])[] | null) => {
    for (let line = from; line <= to; line += 1) {
      const texts = columns.map((id, at) => [id, cells?.[line - from]?.[at] ?? '']);
      write(line, Object.fromEntries(texts));
    }
  };

  return (
    <Grid
      label="Feuille"
      rem={rem}
      columns={sheetColumns}
      layout={layout}
      defaultLayout={sheetLayout}
      onLayout={setLayout}
      rows={source}
      cellOf={cellOf}
      totals={{ dues: '21 904 780,00 €', gifts: '1 250 300,50 €', visits: '2 899 120' }}
      activeKey={open}
      onOpen={({ id }) => setOpen(id)}
      onEscape={() => setOpen(null)}
      onToggleGroup={(key) =>
        setFolded((known) => {
          const next = new Set(known);
          if (!next.delete(key)) next.add(key);
          return next;
        })
      }
      checks={{
        checked,
        onChecked: setChecked,
        keysOf: async ({ from, to }) => rows.slice(from, to + 1).map(({ id }) => id),
      }}
      editing={{
        onEdit,
        choicesOf: (column) =>
          column === 'status' ? statuses : ['Vernoy', 'Saint-Aubrac', 'Hautes-Rives'],
        onPaste: ({ range, cells }) => fill(range, cells),
        onClear: (range) => fill(range, null),
      }}
      copying={{ textOf: async (range) => textOf(source, range), onCopied: () => undefined }}
    />
  );
}

function cellOf({ cells }: SheetRow, column: string): GridCell {
  const text = cells[column] ?? '';
  if (column === 'name') {
    const [family, given] = text.split(' ');
    return { text, node: <NameCell family={family ?? ''} given={given ?? ''} /> };
  }
  if (column === 'status' && text === 'Ancien·ne') return { text, tone: 'quiet' };
  if (column === 'number') return { text, tone: 'quiet' };
  return { text };
}

const NameCell = ({ family, given }: { readonly family: string; readonly given: string }) => (
  <>
    <strong>{family}</strong> {given}
  </>
);
