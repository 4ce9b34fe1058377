import { constants } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAt } from '../../disk/write-at.ts';
import { flushFolder } from '../../disk/write-atomically.ts';
import type { Place, SegmentScan } from './contents.ts';
import { encodeFrame, type Frame } from './frame.ts';
import { firstSeqOf, segmentName } from './segment-name.ts';

type OpenSegment = { readonly name: string; readonly file: FileHandle; size: number };

export type Segments = {
  /** Tells where the folder's last segment ends, so that writing goes on there. */
  goOnAfter(last: SegmentScan | null): void;
  /** Durable when it resolves; when it rejects, the file is as it was if the disk still allows that. */
  append(frame: Frame): Promise<Place>;
  /** The next frame begins a new segment. */
  close(): Promise<void>;
};

const maxSegmentBytes = 64_000_000;
/** Not for appending: on Windows a file that was opened so cannot be cut. */
const readAndWrite = constants.O_RDWR | constants.O_CREAT;

/** The writing end of the journal: one segment open at a time. */
export function openSegments(folder: string): Segments {
  let current: OpenSegment | null = null;
  let resumable: SegmentScan | null = null;
  let highestSeq = 0;

  const close = async () => {
    const closing = current;
    current = null;
    resumable = null;
    await closing?.file.close();
  };

  const openFor = async (frame: Frame): Promise<OpenSegment> => {
    if (current !== null && current.size <= maxSegmentBytes) return current;
    const last = resumable;
    await close();
    // After damage that is not a mere cut, a new file: nothing is written behind what cannot be read.
    if (last !== null && last.scan.entries.at(-1)?.kind !== 'damage') {
      return resume(folder, last);
    }
    // A void may name an old seq; the file's name must still sort after every other.
    return begin(folder, segmentName(Math.max(frame.seq, highestSeq)));
  };

  return {
    goOnAfter: (last) => {
      resumable = last;
      highestSeq = last === null ? 0 : highestSeqOf(last);
    },
    async append(frame) {
      current = await openFor(frame);
      const { name, file, size } = current;
      const bytes = encodeFrame(frame);
      try {
        await writeAt(file, bytes, size);
        await file.datasync();
      } catch (cause) {
        await file.truncate(size).catch(() => undefined);
        await close().catch(() => undefined);
        throw cause;
      }
      current.size += bytes.length;
      highestSeq = Math.max(highestSeq, frame.seq);
      return { segment: name, at: size, bytes: bytes.length };
    },
    close,
  };
}

const highestSeqOf = ({ name, scan }: SegmentScan): number =>
  scan.entries.reduce(
    (highest, entry) => (entry.kind === 'damage' ? highest : Math.max(highest, entry.seq)),
    firstSeqOf(name),
  );

async function begin(folder: string, name: string): Promise<OpenSegment> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(join(folder, name), readAndWrite, 0o600);
  await flushFolder(folder);
  return { name, file, size: (await file.stat()).size };
}

/** Goes on with a segment after cutting off what was never acknowledged. */
async function resume(folder: string, { name, scan }: SegmentScan): Promise<OpenSegment> {
  const file = await open(join(folder, name), readAndWrite, 0o600);
  await file.truncate(scan.end);
  await file.sync();
  return { name, file, size: scan.end };
}
