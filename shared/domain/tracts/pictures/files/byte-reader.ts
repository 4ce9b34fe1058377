/** Numbers and letters at their places; `null` where the file has ended before. */
export type ByteReader = {
  readonly bytes: Uint8Array;
  u8(at: number): number | null;
  u16(at: number, order?: 'little'): number | null;
  u32(at: number, order?: 'little'): number | null;
  /** Latin letters. */
  text(at: number, length: number): string;
};

export function byteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (at: number, length: number) => at >= 0 && at + length <= bytes.length;
  return {
    bytes,
    u8: (at) => bytes[at] ?? null,
    u16: (at, order) => (has(at, 2) ? view.getUint16(at, order === 'little') : null),
    u32: (at, order) => (has(at, 4) ? view.getUint32(at, order === 'little') : null),
    text: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length)),
  };
}
