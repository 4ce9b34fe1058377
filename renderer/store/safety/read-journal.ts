import type { Mutation } from '#shared/sync/mutation.ts';
import type { OutboxRecord, UndoPart, UndoRecord } from '../database/records.ts';
import { createSealer } from '../database/sealer.ts';
import type { TableName } from '../database/tables.ts';
import { type MainPort, must } from '../main-port.ts';
import { owned } from '../sealed/bytes.ts';
import type { Keyring } from '../sealed/keyring.ts';
import { unpack } from '../sealed/pack.ts';
import { type JournalPart, openPart } from './journal-record.ts';

/** One commit of this office, as the journal kept it. */
export type JournalCommit = {
  readonly seq: number;
  readonly clientId: string;
  readonly mutations: readonly Mutation[];
  readonly undo: ReadonlyMap<string, UndoRecord | UndoPart>;
  readonly removes: readonly { readonly table: string; readonly id: string }[];
};

export type JournalContents = {
  readonly commits: readonly JournalCommit[];
  /** Records that are there and cannot be read, or belong to a commit that is not whole. */
  readonly lost: number;
  readonly records: number;
};

export type JournalReader = { readonly main: MainPort; readonly keyring: Keyring };

const recordsPerRead = 50;

/** Everything committed after `seq`, oldest first. */
export async function readJournal(
  { main, keyring }: JournalReader,
  seq: number,
): Promise<JournalContents> {
  const groups = new Map<string, JournalPart[]>();
  let after = seq;
  let lost = 0;
  let records = 0;
  for (;;) {
    const page = await must(main, 'journal.read', { after, limit: recordsPerRead });
    lost += page.lost;
    for (const record of page.records) {
      after = Math.max(after, record.seq);
      records += 1;
      const part = await openPart(keyring, record.seq, owned(record.sealed)).catch(() => null);
      if (part === null) lost += 1;
      else groups.set(part.header.group, [...(groups.get(part.header.group) ?? []), part]);
    }
    if (page.records.length < recordsPerRead) break;
  }
  const commits: JournalCommit[] = [];
  for (const parts of groups.values()) {
    const isWhole = parts.length === parts[0]?.header.of;
    if (isWhole) commits.push(await decode(keyring, parts));
  }
  return { commits: commits.sort((a, b) => a.seq - b.seq), lost, records };
}

async function decode(keyring: Keyring, parts: readonly JournalPart[]): Promise<JournalCommit> {
  const mutations: Mutation[] = [];
  const undo = new Map<string, UndoRecord | UndoPart>();
  for (const { header, records } of parts) {
    const sealer = createSealer(header.database, keyring, () => null);
    for (const { table, id, sealed } of records) {
      // Only these two tables are written to the journal.
      const place = { table: table as TableName, id };
      const packed = await sealer.unseal(place, sealed);
      if (table === 'outbox') mutations.push(...(await unpack<OutboxRecord>(packed)).mutations);
      else undo.set(id, await unpack<UndoRecord | UndoPart>(packed));
    }
  }
  return {
    seq: Math.max(...parts.map((part) => part.seq)),
    clientId: parts[0]?.header.clientId ?? '',
    mutations: mutations.sort((a, b) => a.n - b.n),
    undo,
    removes: parts.flatMap(({ header }) => header.removes),
  };
}
