import { namingSheet } from '../read-spreadsheet.ts';
import { type Attributes, attribute, readXml } from '../read-xml.ts';
import type { FoundRow } from '../table/raw-row.ts';
import { createCellWords } from './cell-words.ts';
import { odsCellText } from './ods-cell.ts';
import { createSheetRows, type SheetRows } from './sheet-rows.ts';

export type OdsSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Null where nobody asked for them. */
  readonly rows: readonly FoundRow[] | null;
};

type Keeps = {
  wants(sheet: Pick<OdsSheet, 'name' | 'isHidden'>): boolean;
  has(sheet: OdsSheet): void;
};

/** The sheets of a document, in one stream. */
export async function readContent(
  chunks: AsyncIterable<Buffer>,
  keeps: Keeps,
): Promise<readonly OdsSheet[]> {
  const sheets: OdsSheet[] = [];
  const hiddenStyles = new Set<string>();
  const words = createCellWords();
  let style = '';
  let name = '';
  let isHidden = false;
  let isInSheets = false;
  /** A table may stand inside a cell of another. */
  let depth = 0;
  let sheet: SheetRows | null = null;
  let repeatedRows = 1;
  let cell: Attributes | null = null;

  const open = (tag: string, attributes: Attributes) => {
    if (tag === 'style') style = attribute(attributes, 'name') ?? '';
    if (tag === 'table-properties' && attribute(attributes, 'display') === 'false') {
      hiddenStyles.add(style);
    }
    if (tag === 'spreadsheet') isInSheets = true;
    // What other files hold of theirs is copied behind the sheets.
    if (tag === 'dde-links') isInSheets = false;
    if (tag !== 'table' || !isInSheets) return;
    depth += 1;
    if (depth > 1) return;
    name = attribute(attributes, 'name') ?? '';
    isHidden = hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
    sheet = keeps.wants({ name, isHidden }) ? createSheetRows() : null;
  };

  const close = (tag: string) => {
    if (tag !== 'table' || !isInSheets) return;
    depth -= 1;
    if (depth > 0) return;
    const closed = { name, isHidden, rows: sheet?.rows ?? null };
    sheets.push(closed);
    keeps.has(closed);
    sheet = null;
  };

  const reading = readXml(chunks, {
    open(tag, attributes) {
      open(tag, attributes);
      if (sheet === null || depth !== 1) return;
      if (cell !== null) return words.open(tag, attributes);
      if (tag === 'table-row') {
        sheet.openRow();
        repeatedRows = repetition(attributes, 'number-rows-repeated');
      }
      if (tag !== 'table-cell' && tag !== 'covered-table-cell') return;
      cell = attributes;
      words.clear();
    },
    text(text) {
      if (cell !== null && depth === 1) words.add(text);
    },
    close(tag) {
      if (sheet !== null && depth === 1) {
        const isCovered = tag === 'covered-table-cell';
        if (cell !== null && (tag === 'table-cell' || isCovered)) {
          const text = isCovered ? '' : odsCellText({ attributes: cell, shown: words.said() });
          sheet.put(text, repetition(cell, 'number-columns-repeated'));
          cell = null;
        } else if (cell !== null) words.close(tag);
        if (tag === 'table-row') sheet.closeRow(repeatedRows);
      }
      close(tag);
    },
  });
  await namingSheet(() => name, reading);
  return sheets;
}

function repetition(attributes: Attributes, name: string): number {
  const text = attributes[`table:${name}`] ?? attribute(attributes, name) ?? '1';
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1;
}
