import { transfer } from 'comlink';

const longList = 1_000;

/** Hands the memory of byte arrays over to the other thread instead of copying it. */
export const handOver = <T>(value: T): T => transfer(value, buffersIn(value));

/** Lists too long to look through hold no bytes: they are rows of text. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (value instanceof Uint8Array) {
    return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value);
  return inner.length > longList ? [] : inner.flatMap(buffersIn);
}
