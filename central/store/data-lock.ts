import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { err, ok, type Result } from '#shared/result.ts';

const Lock = z.object({
  pid: z.int().positive(),
  /** Which start of the machine; null where the system does not say. */
  bootId: z.string().nullable(),
  /** When the process started, in ticks since boot: a pid is used again, this pair is not. */
  startedAt: z.string().nullable(),
  nonce: z.uuid(),
});
type Lock = z.infer<typeof Lock>;

export type DataLock = { readonly release: () => Promise<void> };
export type Held = { readonly pid: number; readonly file: string };

const settleMs = 150;
/** A central that is just ending gives its directory back by itself. */
const usualPatienceMs = 3_000;

/** Two processes on one PGlite directory silently lose rows: the second one is refused. */
export async function lockDirectory(
  directory: string,
  patienceMs = usualPatienceMs,
): Promise<Result<DataLock, Held>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'central.lock');
  const mine: Lock = { ...(await whoIs(process.pid)), pid: process.pid, nonce: randomUUID() };
  const text = JSON.stringify(mine);
  const isFirst = await writeFile(file, text, { flag: 'wx', mode: 0o600 }).then(
    () => true,
    unlessExists,
  );
  if (!isFirst) {
    const holder = await stillHolding(file, patienceMs);
    if (holder !== null) return err({ pid: holder.pid, file });
    await takeOver(file, text);
    const winner = await readLock(file);
    if (winner?.nonce !== mine.nonce) return err({ pid: winner?.pid ?? 0, file });
  }
  return ok({ release: () => releaseOwn(file, mine) });
}

/** A lock that cannot be read may be one that is just being written: it gets the same patience. */
async function stillHolding(file: string, patienceMs: number): Promise<Lock | null> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const holder = await readLock(file);
    if (holder !== null && !(await isRunning(holder))) return null;
    if (Date.now() > deadline) return holder;
    await pause(settleMs);
  }
}

/** Two that take over the same stale lock at once both replace it; after a moment both read the same winner. */
async function takeOver(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
  await pause(settleMs);
}

async function releaseOwn(file: string, mine: Lock): Promise<void> {
  const holder = await readLock(file);
  if (holder?.nonce === mine.nonce) await rm(file, { force: true });
}

/** Null when there is none or it was cut short by a crash. */
async function readLock(file: string): Promise<Lock | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return Lock.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function isRunning(holder: Lock): Promise<boolean> {
  if (!isAlive(holder.pid)) return false;
  const now = await whoIs(holder.pid);
  return now.bootId === holder.bootId && now.startedAt === holder.startedAt;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function whoIs(pid: number): Promise<Pick<Lock, 'bootId' | 'startedAt'>> {
  const bootId = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null);
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The command's name, in brackets, may hold spaces: count fields from its end.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const hasEnded = fields[0] === 'Z' || fields[0] === 'X';
  return { bootId: bootId?.trim() ?? null, startedAt: hasEnded ? 'ended' : (fields[19] ?? null) };
}

function unlessExists(error: unknown): false {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
  throw error;
}
