/** Cells as every spreadsheet reads them from the clipboard. */
type Cells = readonly (readonly string[])[];

export function toTsv(cells: Cells): string {
  const text = cells.map((row) => row.map(quoted).join('\t')).join('\r\n');
  // A last row of one empty cell would be taken for the end of the row before.
  return cells.length > 1 && text.endsWith('\n') ? `${text}\r\n` : text;
}

export function toHtml(cells: Cells, headings: readonly string[] | null): string {
  const head = headings ? `<thead>${htmlRow(headings, 'th')}</thead>` : '';
  const body = cells.map((row) => htmlRow(row, 'td')).join('');
  return `<table>${head}<tbody>${body}</tbody></table>`;
}

/** Reads what `toTsv` and spreadsheets write: quotes around a cell that holds tabs, quotes or line ends. */
export function fromTsv(text: string): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(cell);
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    const isPair = text[end] === '\r' && text[end + 1] === '\n';
    at = end + (isPair ? 2 : 1);
    // A line end after the last row closes it and begins no other.
    if (at === text.length && text[end] !== '\t') break;
  }
  return rows;
}

type Piece = { readonly cell: string; readonly end: number };

function readPlain(text: string, from: number): Piece {
  const separator = /[\t\r\n]/g;
  separator.lastIndex = from;
  const end = separator.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, end), end };
}

function readQuoted(text: string, from: number): Piece {
  let cell = '';
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote < 0) break;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = readPlain(text, quote + 1);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = quote + 2;
  }
  // A quote that is never closed was an ordinary sign.
  return readPlain(text, from);
}

const quoted = (cell: string): string =>
  /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const htmlRow = (cells: readonly string[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r\n|\r|\n/g, '<br>');
