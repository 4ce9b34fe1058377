import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright';
import {
  makeWritableFolder,
  type OfficeLaunch,
  prepareLaunch,
} from '../../../build/runtime/office-launch.ts';

export type Office = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profileDir: string;
  /** Closes the windows as a person would, and forgets a profile that we made. */
  readonly close: () => Promise<void>;
  /** As a power cut would. The profile stays, to be opened again. */
  readonly kill: () => Promise<void>;
};

type OfficeOptions = {
  /** Kept at close. Without it each office has a profile of its own, forgotten at close. */
  readonly profileDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Another application than the built one. */
  readonly appFolder?: string;
};

const launchTimeoutMs = 60_000;

/**
 * The tests look for French words, whatever the language of the person who runs them. `C.UTF-8` is the one UTF-8
 * locale that every machine has: under one that is not installed, Chromium reads « é » in a file's name as `?`.
 */
const frenchSystem = { LANG: 'C.UTF-8', LANGUAGE: 'fr', LC_ALL: '', LC_MESSAGES: '' } as const;

/** Starts the built application as an ordinary user, with its sandbox on. */
export async function launchOffice(options: OfficeOptions = {}): Promise<Office> {
  const launch = await prepareLaunch(options.appFolder);
  const profileDir = options.profileDir ?? makeProfile();
  makeWritableFolder(profileDir);
  const forgetProfile = () => {
    if (options.profileDir === undefined) forget(profileDir);
  };
  try {
    const app = await start(launch, options, profileDir);
    return {
      app,
      page: await app.firstWindow({ timeout: launchTimeoutMs }),
      profileDir,
      close: async () => {
        await app.close();
        await launch.dispose();
        forgetProfile();
      },
      kill: async () => {
        const gone = new Promise((resolve) => app.process().once('exit', resolve));
        app.process().kill('SIGKILL');
        await gone;
        await launch.dispose();
      },
    };
  } catch (cause) {
    await launch.dispose();
    forgetProfile();
    throw cause;
  }
}

/** A folder for a profile that outlives one office; it goes with the temporary folder of the run. */
export function makeProfile(): string {
  return makeWritableFolder(mkdtempSync(join(tmpdir(), 'permanence-profile-')));
}

/** On a busy machine Chromium now and then never says that it is there, before any of our code has run: then once more. */
async function start(
  launch: OfficeLaunch,
  options: OfficeOptions,
  profileDir: string,
): Promise<ElectronApplication> {
  try {
    return await startOnce(launch, options, profileDir);
  } catch (cause) {
    if (!(cause instanceof errors.TimeoutError)) throw cause;
    process.stderr.write(`Electron did not start within ${launchTimeoutMs} ms; once more.\n`);
    return startOnce(launch, options, profileDir);
  }
}

function startOnce(
  launch: OfficeLaunch,
  options: OfficeOptions,
  profileDir: string,
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: launch.executablePath,
    args: [...launch.args, ...(options.args ?? [])],
    env: { ...launch.env, ...frenchSystem, PERMANENCE_PROFILE: profileDir, ...options.env },
    // Playwright would otherwise add --no-sandbox by itself.
    chromiumSandbox: true,
    timeout: launchTimeoutMs,
  });
}

function forget(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
