import { type Bytes, concat, textOf, utf8 } from './bytes.ts';

/** A sealed record with its place in the store. */
export type PlacedRecord = { readonly table: string; readonly id: string; readonly sealed: Bytes };

/** Length and content, one after the other: how sealed records travel outside the database. */
function frame(content: Uint8Array): Bytes {
  const framed = new Uint8Array(4 + content.length);
  new DataView(framed.buffer).setUint32(0, content.length);
  framed.set(content, 4);
  return framed;
}

export const frameJson = (value: unknown): Bytes => frame(utf8(JSON.stringify(value)));

export const frameRecord = ({ table, id, sealed }: PlacedRecord): Bytes =>
  concat([frameJson([table, id]), frame(sealed)]);

/** Throws when the bytes end in the middle of a frame. */
export function unframe(bytes: Bytes): Bytes[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contents: Bytes[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = at + 4 + view.getUint32(at);
    if (end > bytes.length) throw new RangeError('A frame is cut');
    contents.push(bytes.slice(at + 4, end));
    at = end;
  }
  return contents;
}

export function unframeRecords(frames: readonly Bytes[]): PlacedRecord[] {
  const records: PlacedRecord[] = [];
  for (let at = 0; at + 1 < frames.length; at += 2) {
    const [place, sealed] = [frames[at], frames[at + 1]];
    if (place === undefined || sealed === undefined) break;
    // Written by `frameRecord`, inside bytes whose seal or hash was checked.
    const [table, id] = JSON.parse(textOf(place)) as [string, string];
    records.push({ table, id, sealed });
  }
  return records;
}
