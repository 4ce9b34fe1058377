import { z } from 'zod';
import { OrderKey } from '../model/ids.ts';
import { byOrder } from '../order/by-order.ts';
import type { Fields } from '../read/rescue.ts';

/**
 * In the shared document each row, column and cell of a table is an entry of its own, so that one office
 * may add a row while the other adds a column: `row.<id>`, `column.<id>`, `cell.<row>/<column>`.
 */
export const trackKinds = ['row', 'column'] as const;
export type TrackKind = (typeof trackKinds)[number];

const KeptTrack = z.object({ size: z.number(), order: OrderKey });

/** A table as it is read: the entries gathered into rows, columns and cells. */
export function gatherTable(fields: Fields): Fields {
  if (fields.kind !== 'table') {
    return fields;
  }
  const entries = Object.entries(fields);
  const plain = entries.filter(([key]) => !/^(row|column|cell)\./.test(key));
  const cells = entries.flatMap(([key, story]) =>
    key.startsWith('cell.') && typeof story === 'string' ? [[key.slice(5), story]] : [],
  );
  return {
    ...Object.fromEntries(plain),
    rowTracks: keptTracks(fields, 'row').map(({ id, size }) => ({ id, size })),
    columnTracks: keptTracks(fields, 'column').map(({ id, size }) => ({ id, size })),
    cells: Object.fromEntries(cells),
  };
}

/** In order; what was taken out is `null`, and what is damaged is passed over. */
export function keptTracks(fields: Fields, kind: TrackKind) {
  return Object.entries(fields)
    .flatMap(([key, value]) => {
      const read = KeptTrack.safeParse(value);
      return key.startsWith(`${kind}.`) && read.success
        ? [{ id: key.slice(kind.length + 1), ...read.data }]
        : [];
    })
    .sort(byOrder);
}
