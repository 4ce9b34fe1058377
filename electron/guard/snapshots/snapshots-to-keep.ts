import type { SnapshotSummary } from '#shared/ipc/safety.ts';

const lastOnes = 3;
const days = 7;
const weeks = 4;

/**
 * The ids worth keeping: the last three, the last of each of the latest seven days that have one, and of
 * the latest four weeks. Days without a snapshot do not count: an office closed in August loses nothing.
 * `snapshots` in the order they were made, oldest first: clocks may be wrong, order is not.
 */
export function snapshotsToKeep(
  snapshots: readonly Pick<SnapshotSummary, 'id' | 'at'>[],
): ReadonlySet<string> {
  const newestFirst = snapshots.toReversed();
  return new Set([
    ...newestFirst.slice(0, lastOnes).map(({ id }) => id),
    ...newestOfEach(newestFirst, dayOf).slice(0, days),
    ...newestOfEach(newestFirst, weekOf).slice(0, weeks),
  ]);
}

type Timed = Pick<SnapshotSummary, 'id' | 'at'>;

function newestOfEach(
  newestFirst: readonly Timed[],
  periodOf: (at: string) => string,
): readonly string[] {
  const newest = new Map<string, string>();
  for (const { id, at } of newestFirst) {
    const period = periodOf(at);
    if (!newest.has(period)) newest.set(period, id);
  }
  return [...newest.values()];
}

const dayMs = 86_400_000;

const dayOf = (at: string): string => at.slice(0, 10);

/** Weeks counted from a Monday. */
function weekOf(at: string): string {
  const daysSince1970 = Math.floor(Date.parse(at) / dayMs);
  const thursdayToMonday = 3;
  return String(Math.floor((daysSince1970 + thursdayToMonday) / 7));
}
