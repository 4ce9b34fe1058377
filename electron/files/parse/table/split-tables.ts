import { normaliseHeader } from '#shared/domain/import/normalise-header.ts';
import { tablesBeside } from './beside.ts';
import { guessHeader, namesColumns } from './guess-header.ts';
import { type RawRow, saidCells, textOf } from './raw-row.ts';

export type TableOfSheet = {
  readonly title: string | null;
  readonly header: RawRow;
  readonly body: readonly RawRow[];
  /** Titles of its second page and the following ones. */
  readonly titlesBetween: readonly RawRow[];
};

const mostTitleRows = 3;
/** `Section : Vernoy`, `Date : 3 mai` above a list are two columns, and no table of their own. */
const mostRemarks = 5;

/**
 * The tables that stand under or beside one another. A new one begins below a blank row, with titles or without, where
 * a row names other columns; the same columns again are the next page of the same table. Empty when there is none.
 */
export function splitTables(rows: readonly RawRow[]): readonly TableOfSheet[] {
  const tables: Page[] = [];
  let from = 0;
  for (const { at } of starts(rows)) {
    const table = tableOf(rows.slice(from, at));
    if (table === null || saidCells(table.header.cells).length < 2) continue;
    tables.push(...sideways(rows.slice(from, at), table));
    from = at;
  }
  const last = tableOf(rows.slice(from));
  if (last !== null) tables.push(...sideways(rows.slice(from), last));
  const pages = tables.reduce<readonly TableOfSheet[]>(joinPages, []);
  return pages.length > 1 ? pages.filter((table) => !isRemarks(table)) : pages;
}

/** The table below a header that the person chose; other tables further down are not part of it. */
export function tableBelow(rows: readonly RawRow[], headerRow: number): TableOfSheet | null {
  const at = rows.findIndex(({ line }) => line > headerRow);
  const header = rows[at];
  if (header === undefined) return null;
  const below = rows.slice(at + 1);
  const next = starts(below).find((start) => !isSameHeader(start.header, header));
  const body = below.slice(0, next?.at);
  return body.length === 0 ? null : { title: null, header, body, titlesBetween: [] };
}

type Start = { readonly at: number; readonly header: RawRow };

type Page = TableOfSheet & { readonly titles: readonly RawRow[]; readonly isBeside?: true };

/** Each of those that stand beside one another; the table itself when it stands alone. */
function sideways(rows: readonly RawRow[], table: Page): readonly Page[] {
  const found = tablesBeside(rows, table).flatMap(({ rows: own, name }) => {
    const one = tableOf(own);
    return one === null ? [] : [{ ...one, title: one.title ?? name, isBeside: true as const }];
  });
  return found.length > 1 ? found : [table];
}

/** Where a table may begin: at its first title, or at its header. Titles have one cell: two may be a person. */
function starts(rows: readonly RawRow[]): readonly Start[] {
  return rows.flatMap(({ isAfterBlank }, at) => {
    if (!isAfterBlank || at === 0) return [];
    const near = rows.slice(at, at + mostTitleRows + 1);
    const titles = near.findIndex(({ cells }) => saidCells(cells).length > 1);
    const header = near[titles];
    const isLast = at + titles === rows.length - 1;
    if (header === undefined || isLast || !namesColumns(header.cells)) return [];
    return [{ at, header }];
  });
}

/** Null when the rows are titles and remarks only. */
function tableOf(rows: readonly RawRow[]): Page | null {
  const at = guessHeader(rows.map(({ cells }) => cells));
  const header = rows[at];
  const body = rows.slice(at + 1);
  if (header === undefined || body.length === 0) return null;
  const titles = rows.slice(0, at);
  const title = titles.findLast(({ cells }) => saidCells(cells).length === 1);
  return {
    title: title === undefined ? null : textOf(title),
    header,
    body,
    titles,
    titlesBetween: [],
  };
}

function joinPages(tables: readonly TableOfSheet[], table: Page): readonly TableOfSheet[] {
  const previous = tables.at(-1);
  // Two lists beside one another share their lines: even of the same columns they stay two.
  if (previous === undefined || table.isBeside || !isSameHeader(previous.header, table.header)) {
    return [...tables, table];
  }
  const joined = {
    ...previous,
    title: previous.title === table.title ? table.title : null,
    titlesBetween: [...previous.titlesBetween, ...table.titles],
    body: [...previous.body, ...table.body],
  };
  return [...tables.slice(0, -1), joined];
}

function isRemarks({ header, body }: TableOfSheet): boolean {
  const isNarrow = saidCells(header.cells).length < 3 && !namesColumns(header.cells);
  return isNarrow && body.length < mostRemarks;
}

function isSameHeader(one: RawRow, other: RawRow): boolean {
  const names = ({ cells }: RawRow) => saidCells(cells).map(normaliseHeader).join('\n');
  return names(one) === names(other);
}
