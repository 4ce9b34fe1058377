import { splitFullName } from '#shared/domain/members/parse-name.ts';
import { importLimits, type ParsedTable, type ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { decodeText, looksBinary } from '../decode-text.ts';
import type { WatchedOrder } from '../parse-order.ts';
import { nameColumns } from '../table/name-columns.ts';
import { cardFields } from './card-fields.ts';
import { type Fields, type Heading, headings } from './card-headings.ts';
import { readCards } from './read-cards.ts';

type Person = { readonly line: number; readonly fields: Fields };

/** Visiting cards as a table like any other: a row for each, a column for each thing that some card says. */
export function readVcard(bytes: Buffer, order: WatchedOrder): Result<ParsedTable, ParseFailure> {
  const { text: decoded, encoding } = decodeText(bytes, order.options.encoding);
  if (looksBinary(decoded)) return err({ kind: 'unknown-format' });
  const people: Person[] = [];
  const leftOut: { line: number; text: string }[] = [];
  const text = decoded.replace(/\r\n?/g, '\n');
  for (const { line, properties } of readCards(text, order.meter)) {
    const fields = cardFields(properties);
    if (fields !== null) people.push({ line, fields });
    else leftOut.push({ line, text: nameIn(properties) });
    if (people.length + leftOut.length > importLimits.rows) {
      return err({ kind: 'too-many-rows', limit: importLimits.rows });
    }
  }
  if (people.length === 0) return err({ kind: 'empty' });
  const table = tableOf(people);
  if (!table.ok) return table;
  return ok({
    fileName: order.fileName,
    format: 'vcard',
    encoding,
    separator: null,
    sheets: [],
    sheet: null,
    headerRow: 0,
    ...table.value,
    ...(leftOut.length > 0 && { leftOut }),
  });
}

function nameIn(properties: readonly { name: string; values: readonly string[] }[]): string {
  return properties.find(({ name }) => name === 'fn')?.values[0] ?? '';
}

function tableOf(
  cards: readonly Person[],
): Result<Pick<ParsedTable, 'headers' | 'rows'>, ParseFailure> {
  const people = cards.some(({ fields }) => fields.Nom) ? cards.map(withSplitName) : cards;
  const columns = columnsOf(people);
  const limit = importLimits.columns;
  if (columns.length > limit) return err({ kind: 'too-many-columns', limit });
  if (columns.length * people.length > importLimits.cells) {
    return err({ kind: 'too-many-cells', limit: importLimits.cells });
  }
  return ok({
    headers: nameColumns(columns.map(({ heading }) => heading)),
    rows: people.map(({ line, fields }) => ({
      line,
      cells: columns.map(({ heading, at }) => fields[heading]?.[at] ?? ''),
    })),
  });
}

/** Beside names in parts, a whole name would find no column: it is split as the import would split it. */
function withSplitName({ line, fields }: Person): Person {
  const { 'Nom complet': whole, ...others } = fields;
  const text = whole?.[0] ?? '';
  if (text === '') return { line, fields: others };
  const { familyName, givenName } = splitFullName(text, 'given-first');
  return { line, fields: { ...others, Nom: [familyName], Prénom: [givenName ?? ''] } };
}

/** As many columns of a kind as the card that needs most; parts of an address stay together. */
function columnsOf(people: readonly Person[]) {
  const counts = new Map<Heading, number>();
  for (const { fields } of people) {
    for (const heading of headings) {
      const used = (fields[heading] ?? []).findLastIndex((value) => value !== '') + 1;
      if (used > (counts.get(heading) ?? 0)) counts.set(heading, used);
    }
  }
  return headings.flatMap((heading) =>
    Array.from({ length: counts.get(heading) ?? 0 }, (_, at) => ({ heading, at })),
  );
}
