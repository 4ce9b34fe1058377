import { recordKinds } from '#shared/domain/records/record.ts';
import type { FeedItem } from '#shared/sync/protocol.ts';
import type { Engine } from '../../engine.ts';
import { fromBase64 } from '../base64.ts';

export type ArrivingPiece = { readonly by: string | null; readonly update: Uint8Array };

/** What is about to be added to a leaflet that this office holds. */
export type Arriving = {
  readonly tract: string;
  readonly before: readonly Uint8Array[];
  /** Oldest first: their ids begin with their time. */
  readonly pieces: readonly ArrivingPiece[];
};

/** By leaflet, what of these lines others have written. Called before the lines are stored. */
export function arrivingPieces(
  { records }: Pick<Engine, 'records'>,
  items: readonly FeedItem[],
): readonly Arriving[] {
  const news = items.flatMap((item) => {
    const isPiece = item.op === 'put' && item.entity === 'tract-update';
    if (!isPiece || records.get(item.id) !== null) return [];
    const read = recordKinds['tract-update'].fields.safeParse(item.row);
    return read.success ? [{ id: item.id, ...read.data }] : [];
  });
  if (news.length === 0) return [];
  return [...new Set(news.map(({ tract }) => tract))].flatMap((tract) => {
    const before = records.all('tract-update').filter(({ fields }) => fields.tract === tract);
    // What was never seen here is a new leaflet: nothing of it was changed.
    if (before.length === 0) return [];
    const pieces = news
      .filter((piece) => piece.tract === tract)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ by = null, update }) => ({ by, update: fromBase64(update) }));
    return [{ tract, before: before.map(({ fields }) => fromBase64(fields.update)), pieces }];
  });
}
