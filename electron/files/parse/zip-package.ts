import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { importLimits } from '#shared/ipc/import-file.ts';
import type { Meter } from './meter.ts';
import { Refusal } from './refusal.ts';

/** The parts of a spreadsheet by their path, in lower case. Reading one counts what really comes out of it. */
export type ZipPackage = {
  has(path: string): boolean;
  read(path: string): AsyncIterable<Buffer>;
  /** Bytes once unpacked, as its directory says; 0 where there is no such part. */
  sizeOf(path: string): number;
  /** How much of it is going to be read: the length of the way, for who watches. */
  expects(bytes: number): void;
};

const limit = importLimits.unpackedBytes;
const mostEntries = 5_000;
/** A sheet of styled empty rows shrinks a lot too: only large ones are suspicious. */
const suspicious = { ratio: 100, bytes: 10_000_000 } as const;

/** Refuses by what the directory declares, before a single byte is unpacked. */
export async function openZip(bytes: Buffer, meter: Meter): Promise<ZipPackage> {
  const zip = await open(bytes);
  const entries = await entriesOf(zip);
  refuseBomb(entries, bytes.length);
  const unpacked: Unpacked = { bytes: 0, expected: 0, meter };
  const entryOf = (path: string) => entries.get(path.toLowerCase());
  return {
    has: (path) => entryOf(path) !== undefined,
    read: (path) => readEntry(zip, entryOf(path), unpacked),
    sizeOf: (path) => entryOf(path)?.uncompressedSize ?? 0,
    expects(size) {
      unpacked.expected = unpacked.bytes + size;
    },
  };
}

type Unpacked = { bytes: number; expected: number; readonly meter: Meter };

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: false };
    fromBuffer(bytes, options, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry);
      if (entries.size > mostEntries) reject(bomb(declaredBytes(entries)));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

function refuseBomb(entries: ReadonlyMap<string, Entry>, packedBytes: number): void {
  if ([...entries.values()].some(isEncrypted)) throw new Refusal({ kind: 'password-protected' });
  const declared = declaredBytes(entries);
  const isSuspicious = declared > suspicious.bytes && declared > packedBytes * suspicious.ratio;
  if (declared > limit || isSuspicious) throw bomb(declared);
}

/** The directory may lie: what comes out is counted, over all parts together. */
async function* readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  unpacked: Unpacked,
): AsyncGenerator<Buffer> {
  if (entry === undefined) return;
  const stream = await openEntry(zip, entry);
  let bytes = 0;
  let checksum = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    checksum = crc32(chunk, checksum);
    unpacked.bytes += chunk.length;
    if (unpacked.bytes > limit || bytes > entry.uncompressedSize) throw bomb(unpacked.bytes);
    unpacked.meter(unpacked.bytes, unpacked.expected);
    yield chunk;
  }
  if (bytes < entry.uncompressedSize) throw new Refusal({ kind: 'broken', detail: 'truncated' });
  // A flipped bit often unpacks to something: another letter in a name, another digit in a date.
  if (checksum !== entry.crc32) throw new Refusal({ kind: 'broken', detail: 'checksum' });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      error === null ? resolve(stream) : reject(error),
    );
  });
}

function isEncrypted({ generalPurposeBitFlag }: Entry): boolean {
  return (generalPurposeBitFlag & 1) === 1;
}

function declaredBytes(entries: ReadonlyMap<string, Entry>): number {
  return [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
}

function bomb(unpackedBytes: number): Refusal {
  return new Refusal({ kind: 'bomb', unpackedBytes, limit });
}
