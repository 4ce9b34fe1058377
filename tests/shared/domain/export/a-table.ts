import fc from 'fast-check';
import {
  type ExportRefusal,
  type ExportRun,
  type ExportSummary,
  finishExport,
} from '#shared/domain/export/export-run.ts';
import type { ExportCell, ExportColumn, ExportTable } from '#shared/domain/export/table.ts';

type Kind = ExportColumn['kind'];
type Given = Partial<Omit<ExportTable, 'columns'>> & { readonly kinds?: readonly Kind[] };

/** A table whose columns are called `Colonne 1`, `Colonne 2`… */
export function aTable({ kinds = ['text'], ...given }: Given = {}): ExportTable {
  const columns = kinds.map((kind, index) => ({
    title: `Colonne ${index + 1}`,
    kind,
    widthChars: 20,
  }));
  return { title: 'Adhérents', sheet: 'Adhérents', rows: [], language: 'fr', ...given, columns };
}

/** One column of texts. */
export const texts = (...cells: readonly string[]): ExportTable =>
  aTable({ rows: cells.map((cell) => [cell]) });

export function written(run: ExportRun): ExportSummary & { readonly bytes: Uint8Array } {
  const end = finishExport(run);
  if (!end.ok) throw new Error(`Refused: ${JSON.stringify(end.error)}`);
  return end.value;
}

export function refusalOf(run: ExportRun): ExportRefusal {
  const end = finishExport(run);
  if (end.ok) throw new Error('Not refused');
  return end.error;
}

/** Names, notes and what people who mean harm type into forms. */
const hostileText = fc.constantFrom(
  '=1+1',
  "'=1",
  '=HYPERLINK("http://x";"y")',
  '+33612345678',
  '-5',
  '@SUM(A1)',
  'note\n=1',
  'a;=1',
  '_x0041_',
  '_x005F_x0041_',
  '06 12 34 56 78',
  '01000',
  'L’Haÿ, "les" Roses; & <b>',
  ']]>',
  '  deux  espaces  ',
  'Zoë Œuvrard 👩‍🌾',
  'ligne 1\nligne 2\n\nligne 4',
  'tab\tulation',
  'Łódź',
);
export const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), hostileText);

const day = fc
  .date({
    min: new Date('1583-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => ({ kind: 'date' as const, iso: date.toISOString().slice(0, 10) }));
const year = fc
  .integer({ min: 1880, max: 2030 })
  .map((value) => ({ kind: 'year' as const, value }));

const cellsOfKind: Readonly<Record<Kind, fc.Arbitrary<ExportCell>>> = {
  text: anyText,
  number: fc.oneof(
    fc.integer(),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(4))),
  ),
  money: fc.integer({ min: -100_000_000, max: 100_000_000 }),
  date: fc.oneof(day, year),
  'yes-no': fc.boolean(),
};

/** Tables whose first cell is never blank: readers leave out empty rows. `text` says what texts may hold. */
export function anyTable(text: fc.Arbitrary<string> = anyText): fc.Arbitrary<ExportTable> {
  const kind = fc.constantFrom<Kind>('text', 'number', 'money', 'date', 'yes-no');
  const cellOf = (of: Kind) => fc.option(of === 'text' ? text : cellsOfKind[of], { freq: 6 });
  return fc
    .record({
      kinds: fc.array(kind, { maxLength: 5 }),
      language: fc.constantFrom('fr' as const, 'en' as const),
    })
    .chain(({ kinds, language }) =>
      fc.array(fc.tuple(...kinds.map(cellOf)), { minLength: 1, maxLength: 12 }).map((rows) =>
        aTable({
          kinds: ['text', ...kinds],
          language,
          rows: rows.map((row, index) => [`personne ${index}`, ...row]),
        }),
      ),
    );
}
