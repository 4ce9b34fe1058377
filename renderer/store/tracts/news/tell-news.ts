import { openDocument } from '#shared/domain/tracts/document/open-document.ts';
import { changesBetween } from '#shared/domain/tracts/merge/changes/changes-between.ts';
import { type Arrival, addNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import { rawTract } from '#shared/domain/tracts/merge/raw-tract.ts';
import { takePiece } from '#shared/domain/tracts/merge/take-piece.ts';
import type { FeedItem } from '#shared/sync/protocol.ts';
import type { Engine } from '../../engine.ts';
import { type Arriving, arrivingPieces } from './arriving-pieces.ts';
import { readNews, writeNews } from './sealed-news.ts';

/** Stores lines of a feed, and keeps what they changed on leaflets, and by whom. Only inside `inTurn`. */
export async function tellingNews<T>(
  engine: Engine,
  items: readonly FeedItem[],
  store: () => Promise<T>,
): Promise<T> {
  const arriving = arrivingPieces(engine, items);
  const outcome = await store();
  for (const one of arriving) await keepNews(engine, one);
  return outcome;
}

async function keepNews(engine: Engine, arriving: Arriving): Promise<void> {
  const record = engine.records.of('tract', arriving.tract);
  if (record === null) return;
  const arrivals = arrivalsOf(engine, arriving);
  if (arrivals.length === 0) return;
  const place = { tract: record.id, scope: record.scope };
  const known = await readNews(engine, place);
  await writeNews(engine, place, arrivals.reduce(addNews, known));
  engine.changed();
}

/** Nothing of a piece that cannot be read: the leaflet says so when it is opened. */
function arrivalsOf({ newId, now }: Engine, { before, pieces }: Arriving): readonly Arrival[] {
  const opened = openDocument(before);
  if (!opened.ok) return [];
  const doc = opened.value;
  let was = rawTract(doc);
  const arrivals: Arrival[] = [];
  for (const { by, update } of pieces) {
    if (!takePiece(doc, update)) break;
    const is = rawTract(doc);
    arrivals.push({ id: newId(), at: now(), by, changes: changesBetween(was, is) });
    was = is;
  }
  doc.destroy();
  return arrivals.filter(({ changes }) => changes.length > 0);
}
