import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../electron/guard/journal/journal.ts';
import { openSnapshots } from '../../../electron/guard/snapshots/snapshots.ts';
import { aFolder } from '../a-folder.ts';

const run = promisify(execFile);

/** The system itself refuses to let a file of that process grow beyond 100 kB: a full disk, without a disk. */
async function onSmallDisk(folder: string): Promise<unknown> {
  const program = new URL('./fill-disk.ts', import.meta.url).pathname;
  const { stdout } = await run('prlimit', ['--fsize=100000', process.execPath, program, folder]);
  return JSON.parse(stdout);
}

describe('on a full disk', () => {
  it('a refused record and a refused snapshot are told as such, and leave nothing half written', async () => {
    const folder = aFolder();

    const told = await onSmallDisk(folder);

    expect(told).toEqual({ small: 'ok', large: 'EFBIG', smallAgain: 'ok', snapshot: 'EFBIG' });
    expect(readdirSync(join(folder, 'snapshots'))).toEqual([]);
    const journal = openJournal(join(folder, 'journal'));
    const { records, lost } = await journal.read({ after: 0, limit: 10 });
    expect(records.map(({ seq }) => seq)).toEqual([1, 3]);
    expect(lost).toBe(0);
  });

  it('no snapshot is begun when there is less room than the last one took', async () => {
    const folder = aFolder();
    const snapshots = openSnapshots({
      folder,
      now: () => new Date(),
      freeBytes: async () => 1_000_000,
    });

    await expect(snapshots.begin({ schema: 1, seq: 1 })).rejects.toMatchObject({ code: 'ENOSPC' });

    expect(readdirSync(folder)).toEqual([]);
  });
});
