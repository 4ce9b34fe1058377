import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../disk/disk-failure.ts';
import type { SegmentScan } from './contents.ts';
import { scan } from './scan.ts';
import { isSegmentName } from './segment-name.ts';

/** Oldest first. */
export async function scanSegments(folder: string): Promise<readonly SegmentScan[]> {
  const names = await segmentNames(folder);
  const scans: SegmentScan[] = [];
  for (const name of names) {
    const found = scan(await readFile(join(folder, name)));
    scans.push({ name, scan: found, isLast: name === names.at(-1) });
  }
  return scans;
}

async function segmentNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter(isSegmentName).sort();
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cause;
  }
}
