import type { Guard } from '#shared/ipc/safety.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { StoreMeta } from '../database/store-meta.ts';
import { createEngine, type Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import type { RestoreFailure, RestoreReport } from '../store-api.ts';
import { blank } from './first-run.ts';
import { newestGoodCopy } from './good-copies.ts';
import { makeDatabase } from './make-database.ts';
import { deleteOthers } from './open-store.ts';
import type { Opening } from './opening.ts';
import { type JournalContents, readJournal } from './read-journal.ts';
import { replayJournal } from './replay-journal.ts';
import { takeSnapshot } from './take-snapshot.ts';

export type Restored = { readonly engine: Engine; readonly report: RestoreReport };

/**
 * Builds a new store beside the damaged one: the newest good copy, then what the journal kept since. The old
 * one is deleted only when the new one stands. What central has and the snapshot has not comes with the next sync.
 */
export async function restoreStore(opening: Opening): Promise<Result<Restored, RestoreFailure>> {
  try {
    return await restore(opening);
  } catch (cause) {
    return err({ kind: 'disk', message: cause instanceof Error ? cause.message : 'unknown' });
  }
}

async function restore(opening: Opening): Promise<Result<Restored, RestoreFailure>> {
  const { main } = opening.ports;
  const reader = { main, keyring: opening.keyring, format: opening.format };
  const { guard, journalTail, snapshots } = await must(main, 'safety.read', {});
  const copy = await newestGoodCopy(reader, snapshots);
  const journal = await readJournal(reader, copy?.loaded.meta.seq ?? 0);
  const known = guard.kind === 'read' ? guard.guard : null;
  const { centralUrl } = await must(main, 'session.state', {});
  const hasSource = copy !== null || journal.commits.length > 0 || centralUrl !== null;
  if (!hasSource && !wasEmpty(known)) return err({ kind: 'no-good-snapshot' });
  const before = copy?.loaded.meta ?? blank(opening);
  const meta = { ...before, instanceId: opening.ports.newId() };
  const engine = createEngine(await makeDatabase(opening, { set: copy?.set ?? null, meta }));
  const replayedChanges = await replayJournal(engine, journal, {
    isNumberingKnown: isNumberingKnown(known, engine.store.meta(), journal),
    seqAtLeast: Math.max(known?.seq ?? 0, journalTail, ...snapshots.map(({ seq }) => seq)) + 1,
  });
  opening.ports.whenIdle(() => takeSnapshot(engine));
  opening.ports.whenIdle(() => deleteOthers(engine.store.database.name));
  return ok({
    engine,
    report: {
      members: engine.people.count(),
      replayedChanges,
      lostJournalRecords: journal.lost,
      snapshotAt: copy === null ? null : (copy.at ?? opening.ports.now()),
    },
  });
}

/** Then an empty store is the whole store. */
const wasEmpty = (guard: Guard | null): boolean =>
  guard !== null && Object.values(guard.tables).every(({ count }) => count === 0);

/** False when this client may have numbered mutations that neither snapshot nor journal remembers. */
function isNumberingKnown(
  guard: Guard | null,
  meta: StoreMeta,
  { commits }: JournalContents,
): boolean {
  const numbered = guard?.tables.numbered;
  if (numbered?.digest !== meta.clientId.replaceAll('-', '')) return false;
  const lastN = commits.reduce(
    (highest, { mutations }) => Math.max(highest, mutations.at(-1)?.n ?? 0),
    meta.nextN - 1,
  );
  return lastN >= numbered.count;
}
