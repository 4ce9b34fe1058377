// SheetJS in a process of its own. `make FILE COUNT` writes invented people as Excel would (shared strings),
// `read FILE` reads a file into rows of texts with a plain loop, `write COUNT` writes the export's table.
import { readFileSync, writeFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { inventMembers } from '../support/invent-members.ts';
import { reportMeasured } from '../support/measured-child.ts';
import { membersCsv } from '../support/members-csv.ts';
import { peopleTable } from '../support/people-table.ts';
import { readWithSheetJs } from './sheetjs-read.js';

const [order, first, second] = process.argv.slice(2);
if (order === 'make') make(first, Number(second));
if (order === 'read') read(first);
if (order === 'write') write(Number(first));

function make(file, count) {
  const rows = membersCsv(inventMembers(count))
    .split('\r\n')
    .map((line) => line.split(';'));
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Adhérents');
  writeFileSync(file, XLSX.write(book, { type: 'buffer', bookSST: true, compression: true }));
}

function read(file) {
  const bytes = readFileSync(file);
  const started = performance.now();
  const rows = readWithSheetJs(bytes);
  reportMeasured(rows.length - 1, started);
}

function write(count) {
  const { columns, rows } = peopleTable(count);
  const started = performance.now();
  const lines = [columns.map(({ title }) => title)];
  for (const row of rows) lines.push(row.map(plain));
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(lines, { dense: true }), 'Adhérents');
  XLSX.write(book, { type: 'buffer', compression: true });
  reportMeasured(count, started);
}

function plain(cell) {
  return cell !== null && typeof cell === 'object' ? new Date(`${cell.iso}T00:00:00Z`) : cell;
}
