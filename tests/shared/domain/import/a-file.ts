import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import {
  type ColumnMapping,
  defaultImportOptions,
  type ImportOptions,
  type ImportPlan,
  type KnownMember,
  type NameCorrections,
  type NewTag,
  type RowDecisions,
} from '#shared/domain/import/import.ts';
import { planImport } from '#shared/domain/import/plan-import.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { CustomFieldFields } from '#shared/domain/records/record.ts';

export type AFile = {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** `aFile('Nom;Prénom', 'Dupont;Jean')`: the header, then one text for each row. */
export function aFile(header: string, ...rows: readonly string[]): AFile {
  return {
    headers: header.split(';'),
    rows: rows.map((row, index) => ({ line: index + 2, cells: row.split(';') })),
  };
}

const mappingOf = (table: AFile): ColumnMapping =>
  guessMapping(
    table.headers,
    table.rows.map(({ cells }) => cells),
  ).mapping;

type Said = {
  readonly known?: readonly KnownMember[];
  readonly mapping?: ColumnMapping;
  readonly options?: Partial<ImportOptions>;
  readonly tags?: readonly NewTag[];
  readonly customFields?: ReadonlyMap<string, CustomFieldFields>;
  readonly corrections?: NameCorrections;
  readonly decisions?: RowDecisions;
};

export const planOf = (
  table: AFile,
  { mapping = mappingOf(table), known = [], options = {}, ...said }: Said = {},
): ImportPlan => {
  const { tags = [], customFields = new Map(), corrections = {}, decisions = {} } = said;
  let made = tags.length;
  return planImport({
    table,
    mapping,
    known,
    options: { ...defaultImportOptions, ...options },
    section: { tags, customFields, newId: () => `tag${++made}` },
    corrections,
    decisions,
  });
};

/** One field of each kind, under the name of its kind. */
export const ownFields: ReadonlyMap<string, CustomFieldFields> = new Map(
  (['text', 'number', 'date', 'choice', 'yes-no'] as const).map((kind, place) => [
    kind,
    { name: kind, kind, choices: kind === 'choice' ? ['Été', 'Hiver'] : [], place },
  ]),
);

/** `known` people get the identifiers 1, 2, 3… */
export const knownAs = (...people: readonly MemberFields[]): readonly KnownMember[] =>
  people.map((fields, index) => ({ id: anId(index + 1), fields }));

export const anId = (number: number): MemberId =>
  // A test may name people as it likes.
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as MemberId;

/** The people of the file once the plan is carried out. */
export function carryOut(plan: ImportPlan, known: readonly KnownMember[]): readonly KnownMember[] {
  const patches = new Map(
    plan.rows.flatMap((row) => (row.kind === 'update' ? [[row.memberId, row.patch] as const] : [])),
  );
  const changed = known.map(({ id, fields }) => ({
    id,
    // The patches of a plan hold whole values.
    fields: { ...fields, ...patches.get(id) } as MemberFields,
  }));
  const added = plan.rows.flatMap((row) => (row.kind === 'create' ? [row.set] : []));
  return [...changed, ...added.map((fields, at) => ({ id: anId(known.length + at + 1), fields }))];
}
