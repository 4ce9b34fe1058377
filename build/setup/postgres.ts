import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { spawnTied } from '../runtime/spawn-tied.ts';
import { stopProcess } from '../runtime/stop-process.ts';
import { isRoot, ordinaryUser } from './folders.mjs';
import { PlainFailure } from './plain.mjs';
import { postgresPrograms } from './postgres-programs.ts';

export type RunningPostgres = { readonly url: string; readonly stop: () => Promise<void> };

const superuser = 'permanence';
const startTimeoutMs = 30_000;
const asOrdinaryUser = isRoot ? ordinaryUser : {};

// Durability against a power cut is not what a server that is thrown away afterwards is for.
const settings = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=200',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
];

/** A real, empty PostgreSQL on this machine, as an ordinary user, forgotten when stopped. */
export async function startPostgres(): Promise<RunningPostgres> {
  const programs = postgresPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'permanence-postgres-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  if (isRoot) chownSync(folder, ordinaryUser.uid, ordinaryUser.gid);
  try {
    const password = randomBytes(16).toString('hex');
    createCluster(programs.initdb, folder, password);
    const port = await freePort();
    const server = spawnTied(
      programs.postgres,
      ['-D', join(folder, 'data'), '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: environment(folder),
        ...asOrdinaryUser,
      },
    );
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-2_000);
    });
    const stop = async () => {
      await stopProcess(server, { signal: 'SIGINT', graceMs: 10_000 });
      forget();
    };
    const url = `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
    if (await answers(url, () => server.exitCode !== null)) return { url, stop };
    await stop();
    throw new PlainFailure(`PostgreSQL did not start. It said:\n${log}`);
  } catch (cause) {
    forget();
    throw cause;
  }
}

function createCluster(initdb: string, folder: string, password: string): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) chownSync(passwordFile, ordinaryUser.uid, ordinaryUser.gid);
  const made = spawnSync(
    initdb,
    [
      ...['-D', join(folder, 'data'), '-U', superuser, '--pwfile', passwordFile],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    { cwd: folder, encoding: 'utf8', env: environment(folder), ...asOrdinaryUser },
  );
  if (made.status === 0) return;
  const reason = made.error?.message ?? made.stderr;
  throw new PlainFailure(`PostgreSQL's initdb failed: ${reason}`);
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LC_ALL: 'C', TZ: 'UTC' };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port.'));
        else resolve(address.port);
      });
    });
  });
}

async function answers(url: string, hasEnded: () => boolean): Promise<boolean> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline && !hasEnded()) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await wait(100);
    }
  }
  return false;
}
