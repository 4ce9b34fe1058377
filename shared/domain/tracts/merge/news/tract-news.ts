import { z } from 'zod';
import { IsoDateTime } from '../../../dates.ts';
import { joinChanges } from '../changes/join-changes.ts';
import { TractChange } from '../changes/tract-change.ts';

/** What one person of another office changed on a leaflet, as it came in. */
export const TractNews = z
  .object({
    id: z.uuid(),
    /** When it came to this office. */
    at: IsoDateTime,
    /** The account, as it called itself; null: not known. */
    by: z.string().max(200).nullable(),
    isRead: z.boolean(),
    changes: z
      .array(z.object({ change: TractChange, isRestored: z.boolean() }).readonly())
      .readonly(),
  })
  .readonly();
export type TractNews = z.infer<typeof TractNews>;

export type Arrival = Pick<TractNews, 'id' | 'at' | 'by'> & {
  readonly changes: readonly TractChange[];
};

/** Work that comes in pieces, one every second, is one piece of news. */
const togetherMs = 10 * 60_000;
const mostChanges = 400;
const mostLetters = 400_000;

/** Newest first; bounded, the oldest goes first. */
export function addNews(known: readonly TractNews[], arrival: Arrival): readonly TractNews[] {
  const [last, ...older] = known;
  const goesOn =
    last !== undefined &&
    !last.isRead &&
    last.by === arrival.by &&
    Date.parse(arrival.at) - Date.parse(last.at) < togetherMs &&
    last.changes.every(({ isRestored }) => !isRestored);
  const changes = goesOn
    ? joinChanges(
        last.changes.map(({ change }) => change),
        arrival.changes,
      )
    : arrival.changes;
  const rest = goesOn ? older : known;
  if (changes.length === 0) return rest;
  const { by, at } = arrival;
  const id = goesOn ? last.id : arrival.id;
  const told = changes.slice(0, mostChanges).map((change) => ({ change, isRestored: false }));
  return withinLimits([{ id, at, by, isRead: false, changes: told }, ...rest]);
}

function withinLimits(news: readonly TractNews[]): readonly TractNews[] {
  let changes = 0;
  let letters = 0;
  const kept = news.findIndex((one) => {
    changes += one.changes.length;
    letters += JSON.stringify(one.changes).length;
    return changes > mostChanges || letters > mostLetters;
  });
  // The newest is told whatever its size: its changes are bounded by themselves.
  return kept === -1 ? news : news.slice(0, Math.max(1, kept));
}
