import type { SnapshotSummary } from '#shared/ipc/safety.ts';
import type { NewId, Now } from '#shared/ports.ts';
import { createLedgerIndex, type LedgerIndex } from './contributions/ledger-index.ts';
import { createPaidIndex, type PaidIndex } from './contributions/paid-index.ts';
import type { LoadedStore } from './database/load-store.ts';
import { createSealedStore, type SealedStore } from './database/sealed-store.ts';
import type { StoreDatabase } from './database/tables.ts';
import { createHistoryIndex, type HistoryIndex } from './history/history-index.ts';
import { createInTurn, type InTurn } from './in-turn.ts';
import type { MainPort } from './main-port.ts';
import { createKeptRecords, type KeptRecords } from './memory/kept-records.ts';
import { createPeople, type People } from './memory/people.ts';
import type { Keyring } from './sealed/keyring.ts';
import { createSectionsWith } from './sections.ts';

/** What the store is handed from outside. */
export type Ports = {
  readonly main: MainPort;
  readonly now: Now;
  readonly newId: NewId;
  /** Runs a job soon, when nothing presses. */
  readonly whenIdle: (job: () => Promise<void>) => void;
};

/** An open store: the sealed tables, and everything in them decrypted. */
export type Engine = Ports &
  Pick<LoadedStore, 'held' | 'outbox' | 'problems' | 'undo' | 'acked'> & {
    readonly keyring: Keyring;
    readonly store: SealedStore;
    readonly people: People;
    readonly records: KeptRecords;
    readonly ledger: LedgerIndex;
    readonly paid: PaidIndex;
    readonly history: HistoryIndex;
    /** Call with every row whose held copy or pending mutations changed. */
    readonly refresh: (ids: readonly string[]) => void;
    /** Commits are made one at a time. */
    readonly inTurn: InTurn;
    /** So are snapshots: the second finds the first one's work done. */
    readonly snapshotsInTurn: InTurn;
    /** Snapshots of this store that are known to be there. */
    readonly snapshots: SnapshotSummary[];
    /** Tells the interface that something it may show has changed. */
    readonly changed: () => void;
  };

export type EngineParts = {
  readonly ports: Ports;
  readonly keyring: Keyring;
  readonly database: StoreDatabase;
  readonly loaded: LoadedStore;
  readonly snapshots: readonly SnapshotSummary[];
  readonly changed: () => void;
};

export function createEngine(parts: EngineParts): Engine {
  const { ports, keyring, database, loaded, changed } = parts;
  const { meta, tags, held, outbox, problems, undo, acked } = loaded;
  const records = createKeptRecords(held, outbox);
  const people = createPeople({ held, outbox, records });
  records.refresh(held.records.keys());
  records.refresh(outbox.rowIds());
  people.refresh(held.members.keys());
  people.refresh(outbox.rowIds());
  const store = createSealedStore({ database, keyring, meta, tags });
  const ledger = createLedgerIndex({ people, records });
  return {
    ...ports,
    keyring,
    store,
    history: createHistoryIndex(store),
    held,
    outbox,
    problems,
    undo,
    acked,
    people,
    records,
    ledger,
    paid: createPaidIndex({
      people,
      records,
      ledger,
      sectionsWithAmounts: createSectionsWith(store, 'dues'),
    }),
    refresh(ids) {
      records.refresh(ids);
      people.refresh(ids);
    },
    inTurn: createInTurn(),
    snapshotsInTurn: createInTurn(),
    snapshots: [...parts.snapshots],
    changed,
  };
}
