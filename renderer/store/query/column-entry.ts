import type { Column, ColumnValue } from '#shared/domain/members/catalogue.ts';
import type { Reading } from '#shared/domain/members/person-facts.ts';
import { compareTexts, sortKey } from './sort-key.ts';

/** A value of a column, ready to be ordered. A `key` of null: by its text alone, the slow way. */
export type Entry = {
  readonly value: ColumnValue;
  readonly text: string;
  readonly key: string | number | null;
};

export type MakeEntry = (value: ColumnValue) => Entry;

/** Values that are known and the same have the same identity. */
export type Identity = string | number | boolean;

/** Null for what is not known. */
export function identityOf(value: ColumnValue): Identity | null {
  if (!isList(value)) return value;
  return value.length === 0 ? null : value.join('\n');
}

export const isList = (value: ColumnValue): value is readonly string[] => Array.isArray(value);

/** How the values of a column are ordered: choices as they are offered, sections and tags by name, the rest by itself. */
export function entriesFor(column: Column, reading: Reading): MakeEntry {
  if (column.id === 'section') return namedEntry(reading.sections);
  if (column.kind === 'choice') return choiceEntry(column.choices ?? []);
  if (column.kind === 'tags') return tagsEntry(reading);
  if (asTyped.has(column.id) || column.kind === 'date') return typedEntry;
  return (value) => plainEntry(value, value);
}

/** Texts in which nobody looks for numbers; the days of a `date` are ordered as texts too. */
const asTyped: ReadonlySet<string> = new Set(['email', 'phone']);

function typedEntry(value: ColumnValue): Entry {
  const text = String(value);
  return { value, text, key: text.toLowerCase() };
}

function plainEntry(value: ColumnValue, by: ColumnValue): Entry {
  if (typeof by === 'number') return { value, text: '', key: by };
  if (typeof by === 'boolean') return { value, text: '', key: Number(by) };
  const text = String(by ?? '');
  return { value, text, key: sortKey(text) };
}

/** Two of the same name stay two. */
function namedEntry(names: ReadonlyMap<string, string>): MakeEntry {
  const sorted = [...names].sort(
    ([idA, a], [idB, b]) => compareTexts(a, b) || Number(idA > idB) - Number(idA < idB),
  );
  return choiceEntry(sorted.map(([id]) => id));
}

/** Choices of a newer version come after those that are known. */
function choiceEntry(choices: readonly string[]): MakeEntry {
  const places = new Map(choices.map((id, at) => [id, at]));
  return (value) => {
    const place = places.get(String(value));
    return place === undefined ? plainEntry(value, value) : { value, text: '', key: place };
  };
}

function tagsEntry({ tags }: Reading): MakeEntry {
  return (value) => {
    const names = isList(value) ? value.map((id) => tags.get(id)?.name ?? id) : [];
    return plainEntry(value, names.sort(compareTexts).join(', '));
  };
}

/** Numbers before texts. */
export function compareEntries(a: Entry, b: Entry): number {
  const [keyA, keyB] = [a.key, b.key];
  if (typeof keyA === 'number' && typeof keyB === 'number') return keyA - keyB;
  if (typeof keyA === 'number' || typeof keyB === 'number')
    return typeof keyA === 'number' ? -1 : 1;
  if (keyA === null || keyB === null) return compareTexts(a.text, b.text);
  return Number(keyA > keyB) - Number(keyA < keyB);
}

/** The same for all values that are ordered as one, and from one day to the next. */
export const groupKeyOf = ({ key, text }: Entry): string =>
  typeof key === 'number' ? `#${key}` : `=${key ?? text}`;

export const unknownGroup = '';
