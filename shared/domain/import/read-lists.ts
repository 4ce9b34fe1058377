import { type EntryKey, entriesOf, nextKey } from '../members/entries.ts';
import { foldText } from '../members/fold-text.ts';
import { parsePhone } from '../members/parse-phone.ts';
import type { Finding } from './finding.ts';
import type { ListTarget } from './import.ts';
import { readEmail, readText } from './read-cell.ts';
import { keepContact } from './read-contact.ts';
import { type RowDraft, refuse } from './row-draft.ts';
import { findAll, type Row } from './row-findings.ts';

const longestTag = 80;
const longestTitle = 120;

/** What a row says that stands beside other things of its kind. Last, because the main e-mail and phone are no others. */
export function readLists(draft: RowDraft, row: Row): void {
  for (const { finding, part } of partsOf(row, 'tags')) {
    if (part.length > longestTag) tooLong(draft, finding, null);
    else add(draft, `tag.${row.layout.vocabulary.tagNamed(part)}`, true);
  }
  readOffices(draft, row, 'mandates');
  readOffices(draft, row, 'roles');
  for (const { finding, part } of partsOf(row, 'otherEmail')) {
    const reading = readEmail(part);
    if (reading.kind === 'read') keepContact(draft, 'email', String(reading.value));
    else refuseCell(draft, { finding, kind: reading.refusal, value: part });
  }
  for (const { finding, part } of partsOf(row, 'otherPhone')) {
    const { phone } = parsePhone(part, draft.fields.country ?? null);
    if (readText('phone', phone).kind === 'refused') tooLong(draft, finding, 'phone');
    else keepContact(draft, 'phone', phone);
  }
}

const families = { mandates: 'mandate', roles: 'role' } as const;

function readOffices(draft: RowDraft, row: Row, target: keyof typeof families): void {
  const family = families[target];
  for (const { finding, part } of partsOf(row, target)) {
    const known = entriesOf(draft.fields, family).map(({ value }) => foldText(value.title));
    if (known.includes(foldText(part))) continue;
    if (part.length > longestTitle) tooLong(draft, finding, null);
    else {
      const office = { title: part, place: null, from: null, to: null };
      add(draft, nextKey(draft.fields, family), office);
    }
  }
}

/** A comma belongs to `Conseillère municipale, déléguée à la culture`, not to the list. */
const separators: Readonly<Record<ListTarget, RegExp>> = {
  tags: /[,;|\n]/,
  mandates: /[;|\n]/,
  roles: /[;|\n]/,
  otherEmail: /[\s,;|]+/,
  otherPhone: /[,;|/\n]/,
};

type Part = { readonly finding: Finding; readonly part: string };

const partsOf = (row: Row, target: ListTarget): readonly Part[] =>
  findAll(row, target).flatMap((finding) =>
    finding.text
      .split(separators[target])
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ finding, part })),
  );

function add(draft: RowDraft, key: EntryKey, value: unknown): void {
  draft.fields = { ...draft.fields, [key]: value };
}

type Fault = {
  readonly finding: Finding;
  readonly kind: Parameters<typeof refuse>[1]['kind'];
  readonly value: string;
};

function refuseCell(draft: RowDraft, { finding, kind, value }: Fault): void {
  refuse(draft, { kind, column: finding.column, field: 'email', value });
}

function tooLong(draft: RowDraft, { column, text }: Finding, field: 'phone' | null): void {
  refuse(draft, { kind: 'too-long', column, field, value: text });
}
