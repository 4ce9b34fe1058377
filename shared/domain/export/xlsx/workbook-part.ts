import { escapeXml } from '../escape-xml.ts';
import { quotedSheetName } from '../sheet-name.ts';

type Sheet = { readonly name: string; readonly lastColumn: string; readonly lastRow: number };

/** Names the sheet, the range that its filter covers, and the row that printing repeats. */
export function workbook({ name, lastColumn, lastRow }: Sheet): string {
  const quoted = escapeXml(quotedSheetName(name));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!$A$1:$${lastColumn}$${lastRow}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName></definedNames></workbook>`;
}
