import { z } from 'zod';
import { type IsoDate, IsoDateTime } from '../../dates.ts';

export const longestVersionName = 80;
/** Of a snapshot in base64, with room for the other fields in what a record may hold. */
export const longestSnapshot = 4_000_000;

/** A leaflet as it was at a moment. */
export const TractVersionFields = z.object({
  tract: z.uuid(),
  /** Null: kept by itself, before the first work of a day. */
  name: z.string().trim().min(1).max(longestVersionName).nullable(),
  at: IsoDateTime,
  /** The account, as it called itself; null: an office that had none. */
  by: z.string().max(200).nullable(),
  /** Everything that it said, as Yjs encodes it (version 1), in base64. */
  update: z.base64().max(longestSnapshot),
});
export type TractVersionFields = z.infer<typeof TractVersionFields>;

type Kept = Pick<TractVersionFields, 'name' | 'at'> & { readonly id: string };
type Clock = { readonly today: IsoDate; readonly dayOf: (instant: IsoDateTime) => IsoDate };

const keptDays = 30;

/** Whether a leaflet that is about to be worked on has to be kept as it is first. */
export const isDue = (kept: readonly Kept[], { today, dayOf }: Clock): boolean =>
  !kept.some(({ name, at }) => name === null && dayOf(at) === today);

/**
 * Those kept by themselves that may go: older than thirty days, or not the first of a day, where two offices each
 * kept one. What somebody named stays until somebody deletes it.
 */
export function thinnedOut<V extends Kept>(
  kept: readonly V[],
  { today, dayOf }: Clock,
): readonly V[] {
  const days = new Set<IsoDate>();
  return kept
    .filter(({ name }) => name === null)
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    .filter(({ at }) => {
      const day = dayOf(at);
      const stays = !days.has(day) && daysBetween(day, today) < keptDays;
      days.add(day);
      return !stays;
    });
}

const daysBetween = (from: IsoDate, to: IsoDate) =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
