import type { ExportWords } from '#shared/domain/export/people/export-words.ts';
import { exportColumnOf, personCell } from '#shared/domain/export/people/person-cell.ts';
import type { ExportColumn, ExportRow } from '#shared/domain/export/table.ts';
import { type Column, columnOf } from '#shared/domain/members/catalogue.ts';
import type { PersonFacts, Reading } from '#shared/domain/members/person-facts.ts';
import { sectionOf } from '#shared/domain/scope.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import { duesBook } from '../contributions/dues-book.ts';
import type { Engine } from '../engine.ts';
import { sectionsOf } from '../sections.ts';
import { todayOf } from '../today.ts';

/** Reads the cells of a person, as the day and the records of the section are at its making. */
export type PersonReader = {
  readonly reading: Reading;
  /** Those that are there: the field of a column may have been deleted meanwhile. */
  readonly columns: readonly ExportColumn[];
  readonly rowOf: (person: ShownMember) => ExportRow;
};

export function createPersonReader(
  engine: Engine,
  ids: readonly string[],
  words: ExportWords,
): PersonReader {
  const reading = readingOf(engine);
  const columns = ids.flatMap((id) => columnOf(id, reading) ?? []);
  const paymentsOf = paymentReader(engine, columns);
  return {
    reading,
    columns: columns.map((column) => exportColumnOf(column, words)),
    rowOf({ id, fields, scope }) {
      const sectionId = sectionOf(scope);
      const facts: PersonFacts = { id, fields, sectionId, payments: paymentsOf(id, sectionId) };
      return columns.map((column) =>
        personCell(column, column.read(facts, reading), { reading, words }),
      );
    },
  };
}

function readingOf(engine: Engine): Reading {
  const { records, store, now, paid } = engine;
  return {
    today: todayOf({ now }),
    sections: new Map(sectionsOf(store.meta()).map(({ sectionId, name }) => [sectionId, name])),
    tags: new Map(records.all('tag').map(({ id, fields }) => [id, fields])),
    customFields: new Map(records.all('custom-field').map(({ id, fields }) => [id, fields])),
    dues: duesBook(engine),
    amountsIn: paid.sectionsWithAmounts(),
  };
}

/** Payments are sorted out only for a file that shows them. */
function paymentReader(
  { paid }: Engine,
  columns: readonly Column[],
): (id: string, sectionId: string) => PersonFacts['payments'] {
  return columns.some(({ group }) => group === 'payments') ? paid.of : () => [];
}
