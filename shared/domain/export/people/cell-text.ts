import { unreachable } from '../../../result.ts';
import { dateText, decimalText, valueWriter } from '../cell-value.ts';
import { takeNotes } from '../finding-notes.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../table.ts';

/** A cell as it stands on paper: `12/03/1985`, `40,00 €`, `oui`. */
export function cellText(
  cell: ExportCell,
  kind: ExportColumn['kind'],
  language: ExportTable['language'],
): string {
  const value = valueWriter(language, takeNotes())(cell, kind);
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'heading':
      return value.text.replace(/\s+/g, ' ').trim();
    case 'number':
    case 'computed':
      return decimalText(value.decimal, language);
    case 'money':
      return `${decimalText(value.decimal, language)}\u00A0€`;
    case 'date':
      return dateText(value.iso, language);
    default:
      return unreachable(value);
  }
}
