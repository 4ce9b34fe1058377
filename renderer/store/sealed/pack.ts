import { type Bytes, concat, textOf, utf8 } from './bytes.ts';

const plain = 0;
const gzipped = 1;
const smallBytes = 2_048;

/** JSON, compressed when that is worth it; the first byte says which. */
export async function pack(value: unknown): Promise<Bytes> {
  const json = utf8(JSON.stringify(value));
  if (json.length < smallBytes) return concat([Uint8Array.of(plain), json]);
  return concat([Uint8Array.of(gzipped), await through(json, new CompressionStream('gzip'))]);
}

/** The value that `pack` was given; the caller knows its type, because the record was sealed by this program. */
export async function unpack<T>(packed: Bytes): Promise<T> {
  const body = packed.subarray(1);
  const json = packed[0] === gzipped ? await through(body, new DecompressionStream('gzip')) : body;
  return JSON.parse(textOf(json)) as T;
}

async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
): Promise<Bytes> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
