import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { DamagedFile, isMissing } from '../../disk/disk-failure.ts';
import { type OwnBytes, ownBytes } from '../../disk/own-bytes.ts';
import { decodeFooter, type Footer, footerLength, preamble, trailerBytes } from './footer.ts';

/** What the end of the file says, believed only if the sizes agree. Cheap: the parts are not read. */
export function readFooter(path: string): Promise<Footer | null> {
  return withFile(path, footerOf);
}

/** The footer, only if every part and the whole still match their hashes. */
export function verifySnapshot(path: string): Promise<Footer | null> {
  return withFile(path, async (file) => {
    const footer = await footerOf(file);
    if (footer === null) return null;
    const whole = createHash('sha256').update(await readAt(file, 0, preamble.length));
    for (const index of footer.parts.keys()) {
      const part = await partOf(file, footer, index);
      if (part === null) return null;
      whole.update(part);
    }
    return whole.digest('hex') === footer.sha256 ? footer : null;
  });
}

/** Null past the end. Throws `DamagedFile` when the part is not what was written. */
export async function readPart(path: string, index: number): Promise<OwnBytes | null> {
  const found = await withFile(path, async (file) => {
    const footer = await footerOf(file);
    if (footer === null) return null;
    if (index >= footer.parts.length) return { part: null };
    const part = await partOf(file, footer, index);
    return part === null ? null : { part: ownBytes(part) };
  });
  if (found === null) throw new DamagedFile('snapshot');
  return found.part;
}

async function withFile<T>(
  path: string,
  read: (file: FileHandle) => Promise<T | null>,
): Promise<T | null> {
  const file = await openIfThere(path);
  if (file === null) return null;
  try {
    return await read(file);
  } finally {
    await file.close();
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw cause;
  }
}

async function footerOf(file: FileHandle): Promise<Footer | null> {
  const { size } = await file.stat();
  if (size < preamble.length + trailerBytes) return null;
  const beginning = await readAt(file, 0, preamble.length);
  const length = footerLength(await readAt(file, size - trailerBytes, trailerBytes));
  if (!beginning.equals(preamble) || length === null) return null;
  const partsEnd = size - trailerBytes - length;
  if (partsEnd < preamble.length) return null;
  const footer = decodeFooter(await readAt(file, partsEnd, length + trailerBytes));
  return footer !== null && offsetOf(footer, footer.parts.length) === partsEnd ? footer : null;
}

async function partOf(file: FileHandle, footer: Footer, index: number): Promise<Buffer | null> {
  const described = footer.parts[index];
  if (described === undefined) return null;
  const part = await readAt(file, offsetOf(footer, index), described.bytes);
  return createHash('sha256').update(part).digest('hex') === described.sha256 ? part : null;
}

const offsetOf = (footer: Footer, index: number): number =>
  footer.parts.slice(0, index).reduce((at, part) => at + part.bytes, preamble.length);

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}
