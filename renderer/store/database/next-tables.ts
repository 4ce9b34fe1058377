import type { TableState } from '#shared/ipc/safety.ts';
import type { Bytes } from '../sealed/bytes.ts';
import { redigest, type TagChange } from '../sealed/digest.ts';
import { tagOf } from '../sealed/sealed-record.ts';
import { type TableChange, type TableName, tableNames } from './tables.ts';

/** The tag of every record of every table, so that counts and digests can be kept without reading. */
export type Tags = Readonly<Record<TableName, Map<string, Bytes>>>;

export const noTags = (): Tags =>
  Object.fromEntries(tableNames.map((table) => [table, new Map()])) as Tags;

export type Tables = Readonly<Record<TableName, TableState>>;

/** `changes` name each record once. */
export function nextTables(tables: Tables, tags: Tags, changes: readonly TableChange[]): Tables {
  const byTable = new Map<TableName, TagChange[]>();
  for (const change of changes) {
    const known = byTable.get(change.table) ?? [];
    known.push({ before: tags[change.table].get(change.id), after: tagAfter(change) });
    byTable.set(change.table, known);
  }
  const next = { ...tables };
  for (const [table, tagChanges] of byTable) next[table] = redigest(next[table], tagChanges);
  return next;
}

export function rememberTags(tags: Tags, changes: readonly TableChange[]): void {
  for (const change of changes) {
    const after = tagAfter(change);
    if (after === undefined) tags[change.table].delete(change.id);
    else tags[change.table].set(change.id, after);
  }
}

/** Of several changes of one record, the last. */
export function lastOfEach(changes: readonly TableChange[]): readonly TableChange[] {
  const last = new Map(changes.map((change) => [`${change.table}|${change.id}`, change]));
  return last.size === changes.length ? changes : [...last.values()];
}

const tagAfter = (change: TableChange): Bytes | undefined =>
  change.kind === 'put' ? tagOf(change.sealed) : undefined;
