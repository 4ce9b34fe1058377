import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../electron/guard/journal/journal.ts';
import { aFolder } from '../a-folder.ts';
import { writtenBy } from './write-loop.ts';

/** Appends until it is killed, in a process of its own; says each seq once its record is safe. */
async function killAfter(folder: string, ms: number): Promise<number> {
  const program = new URL('./write-loop.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: number[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => acknowledged.push(Number(line)));
  await once(child.stdout, 'data');
  await wait(ms);
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
  return acknowledged.at(-1) ?? 0;
}

describe('the journal of a process that is killed while it writes', () => {
  it('holds every record that was acknowledged', async () => {
    const folder = aFolder();
    const known = [
      await killAfter(folder, 40),
      await killAfter(folder, 97),
      await killAfter(folder, 151),
    ];

    const journal = openJournal(folder);
    const { records, lost } = await readAll(journal);

    expect(known.at(-1)).toBeGreaterThan(0);
    expect(lost).toBe(0);
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
    expect(records.length).toBeGreaterThanOrEqual(known.at(-1) ?? 0);
    expect(records.every(({ seq, sealed }) => Buffer.from(sealed).equals(writtenBy(seq)))).toBe(
      true,
    );
  });
});

async function readAll(journal: ReturnType<typeof openJournal>) {
  const pages = [await journal.read({ after: 0, limit: 1_000 })];
  while (pages.at(-1)?.records.length === 1_000) {
    const after = pages.at(-1)?.records.at(-1)?.seq ?? 0;
    pages.push(await journal.read({ after, limit: 1_000 }));
  }
  return {
    records: pages.flatMap(({ records }) => records),
    lost: pages.reduce((sum, page) => sum + page.lost, 0),
  };
}
