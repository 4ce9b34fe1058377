import { survivorOf } from '#shared/domain/members/merged.ts';
import type { Standing } from '../store/forget-people.ts';

export type Forgetting = {
  /** Nothing is left of them. */
  readonly gone: readonly string[];
  /** Merged records that keep whom they point at: payments and links find their way by it. */
  readonly emptied: readonly string[];
};

/**
 * Who is over in the bin goes, with the records that were merged into theirs. Of records that two offices merged in
 * opposite directions, the one that speaks for both is no merged record.
 */
export function decideForgetting(
  standing: readonly Standing[],
  isThere: ReadonlySet<string>,
): Forgetting {
  const mergedInto = new Map(
    standing.flatMap(({ id, mergedInto: into }) => (into === null ? [] : [[id, into] as const])),
  );
  const speakerOf = (id: string) => survivorOf(id, mergedInto, (other) => isThere.has(other));
  const over = new Set(
    standing.filter(({ id, isBinOver }) => isBinOver && speakerOf(id) === id).map(({ id }) => id),
  );
  const isLost = ({ id, isPointer }: Standing) => isPointer && speakerOf(id) === id;
  const gone = standing.filter((row) => over.has(speakerOf(row.id)) || isLost(row));
  const leaves = new Set(gone.map(({ id }) => id));
  const emptied = standing.filter(
    ({ id, isMergeOver }) =>
      isMergeOver && speakerOf(id) !== id && !leaves.has(id) && !leaves.has(speakerOf(id)),
  );
  return { gone: gone.map(({ id }) => id), emptied: emptied.map(({ id }) => id) };
}
