import { emptySet, type SealedSet } from '../database/read-records.ts';
import { type TableName, tableNames } from '../database/tables.ts';
import { type Bytes, concat, textOf } from '../sealed/bytes.ts';
import { frameJson, frameRecord, unframe, unframeRecords } from '../sealed/frames.ts';

/** The first frame of a snapshot; after it come the store's sealed records as they are, the meta record first. */
type SnapshotHeader = { readonly format: 1; readonly database: string };

const snapshotFormat = 1;
const partBytes = 4_000_000;
const metaTable = 'meta';

/** In parts that each end between two frames. */
export function* snapshotParts(set: SealedSet): Generator<Bytes> {
  const header: SnapshotHeader = { format: snapshotFormat, database: set.database };
  let pieces: Bytes[] = [frameJson(header)];
  let size = 0;
  for (const piece of recordPieces(set)) {
    pieces.push(piece);
    size += piece.length;
    if (size < partBytes) continue;
    yield concat(pieces);
    pieces = [];
    size = 0;
  }
  if (pieces.length > 0) yield concat(pieces);
}

/** Null when it is not a snapshot that this version can read. */
export function readSnapshotParts(parts: readonly Bytes[]): SealedSet | null {
  try {
    const [first, ...frames] = parts.flatMap(unframe);
    const header: unknown = JSON.parse(textOf(first ?? new Uint8Array()));
    if (!isHeader(header)) return null;
    const tables = emptySet();
    let meta: Bytes | null = null;
    for (const { table, id, sealed } of unframeRecords(frames)) {
      if (table === metaTable) meta = sealed;
      else if (isTable(table)) tables[table].push({ id, sealed });
    }
    return { database: header.database, meta, tables };
  } catch {
    // Cut or changed bytes: not a snapshot any more.
    return null;
  }
}

function* recordPieces({ meta, tables }: SealedSet): Generator<Bytes> {
  if (meta !== null) yield frameRecord({ table: metaTable, id: '', sealed: meta });
  for (const table of tableNames) {
    for (const { id, sealed } of tables[table]) yield frameRecord({ table, id, sealed });
  }
}

const isTable = (name: string): name is TableName =>
  (tableNames as readonly string[]).includes(name);

const isHeader = (value: unknown): value is SnapshotHeader =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === snapshotFormat &&
  'database' in value &&
  typeof value.database === 'string';
