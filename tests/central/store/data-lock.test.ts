import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from '../../../central/store/data-lock.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'permanence-lock-'));
});
afterEach(() => rm(directory, { recursive: true }));

const lock = (folder: string) => lockDirectory(folder, 200);
const file = () => join(directory, 'central.lock');

/** The lock a process left that has since ended. */
async function aStaleLock(): Promise<void> {
  const ended = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => ended.on('exit', resolve));
  const left = { pid: ended.pid, bootId: null, startedAt: null };
  await writeFile(file(), JSON.stringify({ ...left, nonce: crypto.randomUUID() }));
}

describe('a data directory', () => {
  it('is locked by the first', async () => {
    const first = await lock(directory);

    expect(first.ok).toBe(true);
    expect(JSON.parse(await readFile(file(), 'utf8')).pid).toBe(process.pid);
  });

  it('is refused to the second, who is told by whom', async () => {
    await lock(directory);

    expect(await lock(directory)).toEqual({
      ok: false,
      error: { pid: process.pid, file: file() },
    });
  });

  it('is free again when the first gives it back', async () => {
    const first = await lock(directory);
    if (first.ok) await first.value.release();

    expect((await lock(directory)).ok).toBe(true);
  });

  it('is taken over from a process that has ended', async () => {
    await aStaleLock();

    expect((await lock(directory)).ok).toBe(true);
  });

  it('is taken over from an earlier start of the machine, even when the number is in use again', async () => {
    const left = { pid: process.pid, bootId: 'another boot', startedAt: '1' };
    await writeFile(file(), JSON.stringify({ ...left, nonce: crypto.randomUUID() }));

    expect((await lock(directory)).ok).toBe(true);
  });

  it('is taken over when the lock was cut short', async () => {
    await writeFile(file(), '{"pid":');

    expect((await lock(directory)).ok).toBe(true);
  });

  it('goes to one of two that take it over at the same moment', async () => {
    await aStaleLock();

    const both = await Promise.all([lock(directory), lock(directory)]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readdir(directory)).toEqual(['central.lock']);
  });

  it('is made when it does not exist', async () => {
    expect((await lock(join(directory, 'new', 'one'))).ok).toBe(true);
  });
});
