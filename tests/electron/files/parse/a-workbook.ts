import ExcelJS from 'exceljs';

type Fill = (book: ExcelJS.Workbook) => void;

/** A spreadsheet as exceljs writes it. */
export async function aWorkbook(fill: Fill): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export const aSheetOf = (...rows: readonly ExcelJS.CellValue[][]) =>
  aWorkbook((book) => {
    book.addWorksheet('Adhérents').addRows(rows as unknown[][]);
  });
