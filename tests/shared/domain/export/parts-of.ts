import { unzipSync } from 'fflate';

/** What is in a zip, as text, by path and in its order. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]),
  );
}
