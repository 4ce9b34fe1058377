import { err, ok, type Result } from '#shared/result.ts';
import { createHeldRows, type HeldRows } from '../memory/held-rows.ts';
import { createOutbox, type Outbox } from '../memory/outbox.ts';
import { digestOf, emptyTable } from '../sealed/digest.ts';
import type { Keyring } from '../sealed/keyring.ts';
import { unpack } from '../sealed/pack.ts';
import { tagOf } from '../sealed/sealed-record.ts';
import type { StoreFormat } from './migrations.ts';
import { noTags, type Tags } from './next-tables.ts';
import type { SealedSet } from './read-records.ts';
import {
  type AckedRecord,
  type BaseRecord,
  type DeltaRecord,
  heldIn,
  type OutboxRecord,
  type ProblemRecord,
  type UndoRecord,
} from './records.ts';
import { metaPlace } from './sealed-store.ts';
import { createSealer, keyIn, type Sealer, scopeOfKey } from './sealer.ts';
import { type StoreMeta, saltIn } from './store-meta.ts';
import { type TableName, tableNames } from './tables.ts';

/** A store opened in memory: everything decrypted, counted and compared with what its own meta record says. */
export type LoadedStore = {
  readonly meta: StoreMeta;
  readonly tags: Tags;
  readonly held: HeldRows;
  readonly outbox: Outbox;
  readonly problems: Map<string, ProblemRecord>;
  readonly undo: Map<string, UndoRecord>;
  /** When each record of answered mutations was written. */
  readonly acked: Map<string, string>;
};

export type LoadFailure =
  | 'empty'
  | 'unreadable'
  | 'incomplete'
  | 'inconsistent'
  | 'older'
  | 'newer';

export type Reader = { readonly keyring: Keyring; readonly format: StoreFormat };

export async function loadStore(
  set: SealedSet,
  { keyring, format }: Reader,
): Promise<Result<LoadedStore, LoadFailure>> {
  if (set.meta === null) return err('empty');
  try {
    const meta = await openMeta(set, keyring);
    if (meta.schema > format.schema) return err('newer');
    const found = tagsOf(set);
    const difference = compare(meta, found);
    if (difference !== null) return err(difference);
    if (meta.schema < format.schema) return err('older');
    const sealer = createSealer(set.database, keyring, (scope) => saltIn(meta, scope));
    return ok({ meta, tags: found, ...(await decode(set, { sealer, meta })) });
  } catch {
    // A record that does not open: which one is of no use to anybody.
    return err('unreadable');
  }
}

export async function openMeta(set: SealedSet, keyring: Keyring): Promise<StoreMeta> {
  const sealer = createSealer(set.database, keyring, () => null);
  return unpack<StoreMeta>(await sealer.unseal(metaPlace, set.meta ?? new Uint8Array()));
}

function tagsOf(set: SealedSet): Tags {
  const tags = noTags();
  for (const table of tableNames) {
    for (const { id, sealed } of set.tables[table]) tags[table].set(id, tagOf(sealed));
  }
  return tags;
}

function compare(meta: StoreMeta, tags: Tags): LoadFailure | null {
  for (const table of tableNames) {
    const found = digestOf(tags[table].values());
    // A store of before this table was there has none of it.
    const said = meta.tables[table] ?? emptyTable;
    if (found.count < said.count) return 'incomplete';
    if (found.count > said.count) return 'inconsistent';
    if (found.digest !== said.digest) return 'inconsistent';
  }
  return null;
}

type Decoding = { readonly sealer: Sealer; readonly meta: StoreMeta };

async function decode(set: SealedSet, { sealer, meta }: Decoding) {
  const open = <T>(table: TableName) => openAll<T>(set, { table, sealer });
  const held = createHeldRows();
  const isOverlaid = new Set(set.tables.delta.map(({ id }) => id));
  for await (const [chunk, { rows }] of open<BaseRecord>('base')) {
    const scope = scopeOfKey(chunk);
    for (const row of rows) {
      held.place({ scope, id: row.id }, chunk);
      if (!isOverlaid.has(keyIn(scope, row.id))) held.put(heldIn(scope, row));
    }
  }
  for await (const [key, { row }] of open<DeltaRecord>('delta')) {
    if (row !== null) held.put(heldIn(scopeOfKey(key), row));
  }
  const outbox = createOutbox();
  const batches: (OutboxRecord & { readonly id: string })[] = [];
  for await (const [id, record] of open<OutboxRecord>('outbox')) batches.push({ id, ...record });
  batches.sort((a, b) => firstN(a) - firstN(b));
  for (const { id, mutations } of batches) {
    const lastN = mutations.at(-1)?.n ?? 0;
    outbox.add(
      { id, lastN },
      mutations.filter(({ n }) => n > meta.acked),
    );
  }
  const problems = new Map<string, ProblemRecord>();
  for await (const [id, record] of open<ProblemRecord>('problems')) problems.set(id, record);
  const undo = new Map<string, UndoRecord>();
  for await (const [id, record] of open<UndoRecord>('undo')) {
    if ('batch' in record) undo.set(id, record);
  }
  const acked = new Map<string, string>();
  for await (const [id, { at }] of open<AckedRecord>('acked')) acked.set(id, at);
  return { held, outbox, problems, undo, acked };
}

const atOnce = 16;

async function* openAll<T>(
  set: SealedSet,
  { table, sealer }: { readonly table: TableName; readonly sealer: Sealer },
): AsyncGenerator<readonly [string, T]> {
  const records = set.tables[table];
  for (let from = 0; from < records.length; from += atOnce) {
    const opened = await Promise.all(
      records.slice(from, from + atOnce).map(async ({ id, sealed }) => {
        const packed = await sealer.unseal({ table, id }, sealed);
        return [id, await unpack<T>(packed)] as const;
      }),
    );
    yield* opened;
  }
}

const firstN = ({ mutations }: OutboxRecord): number => mutations[0]?.n ?? 0;
