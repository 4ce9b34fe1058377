import { escapeXml } from '../escape-xml.ts';
import { quotedSheetName } from '../sheet-name.ts';

type Sheet = {
  readonly name: string;
  readonly titleRow: number;
  readonly lastColumn: string;
  readonly lastRow: number;
  readonly isList: boolean;
};

/** Names the sheet, the range that its filter covers, and the rows that printing repeats. */
export function workbook({ name, titleRow, lastColumn, lastRow, isList }: Sheet): string {
  const quoted = escapeXml(quotedSheetName(name));
  const names = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!$A$${titleRow}:$${lastColumn}$${lastRow}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$${titleRow}</definedName></definedNames>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets>${isList ? names : ''}</workbook>`;
}
