import type { TractObject } from '../model/object.ts';
import type { Track } from '../model/table.ts';
import { ordersBetween } from '../order/order-between.ts';
import { rekey } from '../order/rekey.ts';
import type { Fields } from '../read/rescue.ts';
import { keptTracks, type TrackKind } from './gather-table.ts';

/** A new table as it is written: each row, column and cell an entry. Anything else stays as it is. */
export function spreadTable(object: TractObject): object {
  if (object.kind !== 'table') {
    return object;
  }
  const { rowTracks, columnTracks, cells, ...rest } = object;
  return {
    ...rest,
    ...fresh('row', rowTracks),
    ...fresh('column', columnTracks),
    ...cellEntries(cells),
  };
}

export const cellEntries = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cells).map(([cell, story]) => [`cell.${cell}`, story]));

function fresh(kind: TrackKind, tracks: readonly Track[]) {
  const orders = ordersBetween({ before: null, after: null }, tracks.length);
  return Object.fromEntries(
    tracks.map(({ id, size }, index) => [`${kind}.${id}`, { size, order: orders[index] }]),
  );
}

/** What to write so that these are the rows or columns: only what is new, moved, resized or gone. */
export function changedTracks(fields: Fields, kind: TrackKind, wanted: readonly Track[]): Fields {
  const kept = keptTracks(fields, kind);
  const known = new Map(kept.map((track) => [track.id, track]));
  const line = wanted.map(({ id }) => ({ id, order: known.get(id)?.order ?? '' }));
  const keys = rekey(line, new Set(line.filter(({ order }) => order === '').map(({ id }) => id)));
  const gone = kept.filter(({ id }) => !wanted.some((track) => track.id === id));
  return Object.fromEntries([
    ...wanted.map(({ id, size }) => [
      `${kind}.${id}`,
      { size, order: keys.get(id) ?? known.get(id)?.order },
    ]),
    ...gone.map(({ id }) => [`${kind}.${id}`, null]),
  ]);
}
