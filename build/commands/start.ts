import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../runtime/build-app.ts';
import { startCentralProcess } from '../runtime/central-process.ts';
import { makeWritableFolder, prepareLaunch } from '../runtime/office-launch.ts';
import { stopProcess } from '../runtime/stop-process.ts';
import { PlainFailure, runPlainly, say } from '../setup/plain.mjs';
import { ensureWindowsCanOpen } from '../setup/ready.ts';
import { claimDemoFolder } from './demo-folder.ts';
import { type FirstPicture, firstPicture } from './first-picture.ts';

type Cleanup = () => void | Promise<void>;

const stopsAfterPicture = process.argv.includes('--once');

await runPlainly(async () => {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => interrupted.abort());
  }
  const cleanups: Cleanup[] = [];
  try {
    await demonstrate(interrupted.signal, (cleanup) => cleanups.unshift(cleanup));
  } catch (cause) {
    if (!interrupted.signal.aborted) throw cause;
  } finally {
    for (const cleanup of cleanups) await cleanup();
  }
});

async function demonstrate(stop: AbortSignal, later: (cleanup: Cleanup) => void): Promise<void> {
  const electron = await ensureWindowsCanOpen();
  await buildApp();
  stop.throwIfAborted();

  const demo = claimDemoFolder();
  later(demo.release);
  say('Starting the federation’s server with its demonstration data…');
  const central = await startCentralProcess({
    env: {
      PERMANENCE_DEMO: '1',
      PERMANENCE_DATA: join(demo.path, 'central'),
      PORT: '0',
      // The demonstration never touches a database someone configured for real use.
      DATABASE_URL: '',
    },
  });
  later(central.stop);
  stop.throwIfAborted();

  const launch = await prepareLaunch();
  later(launch.dispose);
  const profile = makeWritableFolder(join(demo.path, 'profile'));
  const picture = launch.hasScreen ? null : firstPicture(profile);
  say(`Opening Permanence (Electron ${electron.version}, from ${electron.origin})…`);
  const logFile = join(demo.path, 'application.log');
  const app = openApp([launch.executablePath, ...launch.args], logFile, {
    ...launch.env,
    PERMANENCE_DEMO_URL: central.url,
    PERMANENCE_PROFILE: profile,
    ...(picture === null ? {} : { PERMANENCE_FIRST_PICTURE: picture.requested }),
  });
  later(() => stopProcess(app));

  const ended = endOf(app, logFile);
  const stopped = once(stop, 'abort');
  if (picture !== null) {
    say('This machine has no screen, so the window opens on a virtual one.');
    const shown = await Promise.race([shownPicture(picture, logFile), ended, stopped]);
    if (typeof shown !== 'string') return;
    say(`What its first screen shows is in ${shown}`);
    if (stopsAfterPicture) return;
    say('Permanence keeps running. Press Ctrl-C to end it.');
  }
  await Promise.race([ended, stopped]);
}

async function shownPicture(picture: FirstPicture, logFile: string): Promise<string> {
  const shown = await picture.arrival();
  if (shown === null)
    throw withLog('Permanence started, but its first screen stayed away.', logFile);
  return shown;
}

function openApp(
  [executable, ...commandArguments]: readonly string[],
  logFile: string,
  env: Readonly<Record<string, string>>,
): ChildProcess {
  if (executable === undefined) throw new PlainFailure('There is nothing to start.');
  const log = createWriteStream(logFile);
  // A session of its own: Ctrl-C is ours to hear, and we close the window before its server.
  const app = spawn(executable, commandArguments, {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  app.stdout.pipe(log, { end: false });
  app.stderr.pipe(log, { end: false });
  return app;
}

async function endOf(app: ChildProcess, logFile: string): Promise<void> {
  // `once` rejects when the executable itself cannot be started.
  const [code, signal] = await once(app, 'exit');
  if (code === 0 || signal === 'SIGTERM') return;
  throw withLog(`Permanence ended unexpectedly (${signal ?? code}).`, logFile);
}

function withLog(what: string, logFile: string): PlainFailure {
  const log = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  return new PlainFailure(`${what} Its last lines:\n${log}`, `All of them are in ${logFile}`);
}
