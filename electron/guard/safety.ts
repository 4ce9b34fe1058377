import { join } from 'node:path';
import { Guard, type SafetyReport, type SnapshotSummary } from '#shared/ipc/safety.ts';
import { type TwinFile, twinFile } from '../disk/twin-file.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { openSnapshots, type Snapshots } from './snapshots/snapshots.ts';

/** What main keeps outside IndexedDB so that a damaged database is noticed and can be rebuilt. */
export type Safety = {
  readonly guard: TwinFile<Guard>;
  readonly journal: Journal;
  readonly snapshots: Snapshots;
  report(): Promise<SafetyReport>;
  /** A finished snapshot makes older snapshots and older journal files superfluous. */
  finishSnapshot(id: string, finished: Finished): Promise<SnapshotSummary>;
  /** True when an office has been kept here: its keys must then never be made anew. */
  hasRemains(): Promise<boolean>;
};

type Finished = { readonly rows: number; readonly forgotAt: number };

type Options = { readonly folder: string; readonly now: () => Date };

export function openSafety({ folder, now }: Options): Safety {
  const guard = twinFile({ path: join(folder, 'guard.json'), format: 'guard', schema: Guard });
  const journal = openJournal(join(folder, 'journal'));
  const snapshots = openSnapshots({ folder: join(folder, 'snapshots'), now });

  return {
    guard,
    journal,
    snapshots,

    async report() {
      const read = await guard.read();
      return {
        // A guard by a newer version cannot be compared with anything: for this build it is unreadable.
        guard: read.kind === 'newer' ? { kind: 'damaged' } : reportOf(read),
        journalTail: await journal.tail(),
        snapshots: await snapshots.listQuickly(),
      };
    },

    async finishSnapshot(id, { rows, forgotAt }) {
      const finished = await snapshots.finish(id, rows);
      const kept = await snapshots.tidy(forgotAt);
      await journal.dropUpTo(Math.min(finished.seq, ...kept.map(({ seq }) => seq)));
      await journal.startNewSegment();
      return finished;
    },

    async hasRemains() {
      const { kind } = await guard.read();
      if (kind !== 'none') return true;
      return (await journal.tail()) > 0 || (await snapshots.listQuickly()).length > 0;
    },
  };
}

const reportOf = (
  read: Exclude<Awaited<ReturnType<TwinFile<Guard>['read']>>, { readonly kind: 'newer' }>,
): SafetyReport['guard'] =>
  read.kind === 'read' ? { kind: 'read', guard: read.value } : { kind: read.kind };
