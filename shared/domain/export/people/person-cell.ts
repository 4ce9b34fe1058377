import { unreachable } from '../../../result.ts';
import type { Column, ColumnValue } from '../../members/catalogue.ts';
import { formatPhone } from '../../members/parse-phone.ts';
import type { Reading } from '../../members/person-facts.ts';
import type { ExportCell, ExportColumn } from '../table.ts';
import type { ExportWords } from './export-words.ts';

type Naming = { readonly reading: Reading; readonly words: ExportWords };

/** The column as a spreadsheet has it. Telephones, postcodes and member numbers are text, and keep their zeros. */
export const exportColumnOf = (column: Column, { titles }: ExportWords): ExportColumn => ({
  title: titles[column.id] ?? column.id,
  kind: kindOf(column),
  widthChars: Math.max(widthOf(column), (titles[column.id] ?? '').length + 4),
});

/** A value as its cell holds it: names for ids, national telephones. */
export function personCell(column: Column, value: ColumnValue, naming: Naming): ExportCell {
  if (value === null) return null;
  switch (column.kind) {
    case 'text':
      return column.id === 'phone' ? formatPhone(String(value)) : String(value);
    case 'choice':
      return nameOf(column, String(value), naming);
    case 'tags':
      return namesOf(column, value, naming);
    case 'date':
      return { kind: 'date', iso: String(value) };
    case 'number':
      return years.has(column.id) ? { kind: 'year', value: Number(value) } : Number(value);
    case 'money':
      return Number(value);
    case 'yes-no':
      return value === true;
    default:
      return unreachable(column.kind);
  }
}

const years: ReadonlySet<string> = new Set(['birthYear', 'lastDuesYear']);

function nameOf(column: Column, id: string, { reading, words }: Naming): string {
  const said = words.choices[column.id]?.[id];
  if (said !== undefined) return said;
  const known = column.id === 'section' ? reading.sections.get(id) : reading.tags.get(id)?.name;
  return known === undefined || known === '' ? id : known;
}

/** By name, as lists show them: the order of ids means nothing to anybody. */
function namesOf(column: Column, value: ColumnValue, naming: Naming): string | null {
  const ids = Array.isArray(value) ? value.map(String) : [];
  const names = ids.map((id) => nameOf(column, id, naming)).sort(byName.compare);
  return names.length === 0 ? null : names.join(', ');
}

const byName = new Intl.Collator('fr');

function kindOf({ kind }: Column): ExportColumn['kind'] {
  switch (kind) {
    case 'choice':
    case 'tags':
    case 'text':
      return 'text';
    case 'number':
    case 'money':
    case 'date':
    case 'yes-no':
      return kind;
    default:
      return unreachable(kind);
  }
}

const widths: Readonly<Record<string, number>> = {
  name: 28,
  email: 30,
  otherEmails: 30,
  street: 30,
  notes: 40,
  town: 22,
  postcode: 9,
  civility: 8,
};

function widthOf({ id, kind }: Column): number {
  return widths[id] ?? (kind === 'text' || kind === 'tags' ? 20 : 13);
}
