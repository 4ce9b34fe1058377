/** Bytes in memory of their own: what may be sent to another process. */
export type OwnBytes = Uint8Array<ArrayBuffer>;

/**
 * A copy whose memory holds these bytes and no others. Node cuts small Buffers out of one shared slab, and
 * sending such a slice to another process sends the whole slab: perhaps a key that lay beside it.
 */
export function ownBytes(bytes: Uint8Array): OwnBytes {
  return new Uint8Array(bytes);
}
