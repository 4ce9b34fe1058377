import { statfs } from 'node:fs/promises';
import { DiskFull } from '../../disk/disk-failure.ts';

const smallestReserveBytes = 16_000_000;
const growth = 1.5;

/** Better no snapshot than a disk left too full for the next change: asks for half as much again as the last. */
export function checkFreeSpace(freeBytes: number, lastSize: number): void {
  const needed = Math.max(lastSize * growth, smallestReserveBytes);
  if (freeBytes < needed) throw new DiskFull('not enough room for a snapshot');
}

export async function freeBytesIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
