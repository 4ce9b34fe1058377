import type { TableState } from '#shared/ipc/safety.ts';
import { type Bytes, fromHex, toHex } from './bytes.ts';

/** The XOR of the tags of a table's records: the same for the same records in any order. */
export const emptyTable: TableState = { count: 0, digest: '0'.repeat(32) };

export function digestOf(tags: Iterable<Bytes>): TableState {
  const digest = new Uint8Array(16);
  let count = 0;
  for (const tag of tags) {
    xor(digest, tag);
    count += 1;
  }
  return { count, digest: toHex(digest) };
}

export type TagChange = { readonly before: Bytes | undefined; readonly after: Bytes | undefined };

export function redigest(table: TableState, changes: readonly TagChange[]): TableState {
  const digest = fromHex(table.digest);
  let count = table.count;
  for (const { before, after } of changes) {
    if (before !== undefined) xor(digest, before);
    if (after !== undefined) xor(digest, after);
    count += Number(after !== undefined) - Number(before !== undefined);
  }
  return { count, digest: toHex(digest) };
}

function xor(digest: Bytes, tag: Bytes): void {
  for (let at = 0; at < digest.length; at += 1) digest[at] = (digest[at] ?? 0) ^ (tag[at] ?? 0);
}
