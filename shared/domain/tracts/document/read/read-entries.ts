import type * as Y from 'yjs';
import type { z } from 'zod';
import type { TractFault } from '../model/tract.ts';
import type { ReadMemory } from './memory.ts';
import { type Fields, fieldsOf, rescue } from './rescue.ts';

export type EntryKind<T> = {
  readonly schema: z.ZodType<T>;
  readonly defaults: Fields;
  /** Entries of one thing that lie side by side in the document, put together. */
  readonly gather?: (fields: Fields) => Fields;
  readonly most: number;
  readonly lost: (id: string, field: string) => TractFault;
  readonly reset?: (id: string, field: string) => TractFault;
  readonly tooMany?: TractFault;
};

export type ReadEntries<T> = {
  readonly values: readonly T[];
  readonly faults: readonly TractFault[];
};

/** Every entry of a root that can be read; the others are named. */
export function readEntries<T>(
  root: Y.Map<unknown>,
  kind: EntryKind<T>,
  memory: ReadMemory,
): ReadEntries<T> {
  const values: T[] = [];
  const faults: TractFault[] = [];
  if (root.size > kind.most && kind.tooMany) {
    faults.push(kind.tooMany);
  }
  for (const [id, source] of sortedEntries(root).slice(0, kind.most)) {
    const entry = memory.recall(source, () => readEntry(id, source, kind));
    values.push(...entry.values);
    faults.push(...entry.faults);
  }
  return { values, faults };
}

/** A shared map keeps the order in which its entries came, which differs from office to office. */
export const sortedEntries = (root: Y.Map<unknown>): readonly (readonly [string, unknown])[] =>
  [...root.entries()].sort(([a], [b]) => (a < b ? -1 : 1));

function readEntry<T>(id: string, source: unknown, kind: EntryKind<T>): ReadEntries<T> {
  const fields = fieldsOf(source);
  if (fields === null) {
    return { values: [], faults: [kind.lost(id, '')] };
  }
  const read = rescue(kind.schema, { ...(kind.gather?.(fields) ?? fields), id }, kind.defaults);
  if (read.kind === 'lost') {
    return { values: [], faults: [kind.lost(id, read.field)] };
  }
  const { reset } = kind;
  return { values: [read.value], faults: reset ? read.reset.map((field) => reset(id, field)) : [] };
}
