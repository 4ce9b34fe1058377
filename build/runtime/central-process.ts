import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../setup/folders.mjs';
import { PlainFailure } from '../setup/plain.mjs';
import { spawnTied } from './spawn-tied.ts';
import { stopProcess } from './stop-process.ts';

export type RunningCentral = {
  readonly url: string;
  readonly pid: number;
  /** Lets requests finish, then ends. */
  readonly stop: () => Promise<void>;
  /** As a power cut would. */
  readonly kill: () => Promise<void>;
  /** The last lines it logged. */
  readonly log: () => string;
};

type CentralOptions = {
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly onLine?: (line: string) => void;
};

const keptLogLength = 20_000;

/** Starts the reference server and returns once it says where it listens. */
export async function startCentralProcess(options: CentralOptions): Promise<RunningCentral> {
  const server = spawnTied(process.execPath, [join(projectRoot, 'central/server.ts')], {
    cwd: projectRoot,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) =>
      reject(
        new PlainFailure(`Central did not start: ${reason} Its last lines:\n${lastLines(log)}`),
      );
    const timer = setTimeout(
      () => fail('it did not say where it listens in time.'),
      options.timeoutMs ?? 120_000,
    );
    const read = (line: string) => {
      log = `${log}${line}\n`.slice(-keptLogLength);
      options.onLine?.(line);
      const found = listeningUrl(line);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found);
    };
    eachLine(server, read);
    server.on('error', (cause) => fail(`${cause.message}.`));
    server.on('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`it ended with ${signal ?? code}.`);
    });
  }).catch(async (cause: unknown) => {
    await stopProcess(server);
    throw cause;
  });
  return {
    url,
    pid: server.pid ?? 0,
    stop: () => stopProcess(server, { graceMs: 10_000 }),
    kill: () => stopProcess(server, { signal: 'SIGKILL' }),
    log: () => log,
  };
}

/** The address in central's "listening" log line; null for every other line. */
function listeningUrl(line: string): string | null {
  if (!line.includes('listening')) return null;
  return /"url":"(http:\/\/[^"]+)"/.exec(line)?.[1] ?? null;
}

function eachLine(child: ChildProcess, read: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(read);
    });
  }
}

function lastLines(log: string): string {
  return log.trimEnd().split('\n').slice(-15).join('\n');
}
