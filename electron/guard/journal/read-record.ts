import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type OwnBytes, ownBytes } from '../../disk/own-bytes.ts';
import type { Place } from './contents.ts';
import { readContent } from './frame.ts';

/** Null when the bytes changed since the segment was scanned. */
export async function readRecord(folder: string, place: Place): Promise<OwnBytes | null> {
  const file = await open(join(folder, place.segment), 'r');
  try {
    const frame = Buffer.alloc(place.bytes);
    await file.read(frame, 0, place.bytes, place.at);
    const sealed = readContent(frame);
    return sealed === null ? null : ownBytes(sealed);
  } finally {
    await file.close();
  }
}
