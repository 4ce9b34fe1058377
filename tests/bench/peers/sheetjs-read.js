import XLSX from '@e965/xlsx';

/** A file as rows of texts, its heading among them: SheetJS and a plain loop. */
export function readWithSheetJs(bytes) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const given = isZip ? bytes : new TextDecoder().decode(bytes);
  const book = XLSX.read(given, {
    type: isZip ? 'array' : 'string',
    FS: ';',
    raw: true,
    dense: true,
  });
  const sheet = book.Sheets[book.SheetNames[0]];
  const rows = [];
  for (const cells of XLSX.utils.sheet_to_json(sheet, { header: 1, raw: false, defval: '' })) {
    rows.push(cells.map((cell) => String(cell)));
  }
  return rows;
}
