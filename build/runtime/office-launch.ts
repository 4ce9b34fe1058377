import {
  chmodSync,
  chownSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRoot, ordinaryUser } from '../setup/folders.mjs';
import { openDisplay } from './display.ts';
import { resolveElectron } from './resolve-electron.ts';
import { stageApp } from './stage-app.ts';

export type OfficeLaunch = {
  readonly executablePath: string;
  /** The folder of the application, then what a virtual screen needs. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly electron: { readonly version: string; readonly origin: string };
  readonly hasScreen: boolean;
  /** Closes the screen and forgets the home folder. Call it after the application has ended. */
  readonly dispose: () => Promise<void>;
};

const launcher = fileURLToPath(new URL('./launch', import.meta.url));

/** Everything needed to start the application as an ordinary user with its sandbox on. */
export async function prepareLaunch(appFolder?: string): Promise<OfficeLaunch> {
  const electron = await resolveElectron();
  allowRunning(launcher);
  const folder = appFolder ?? stageApp();
  const display = await openDisplay();
  const home = mkdtempSync(join(tmpdir(), 'permanence-home-'));
  giveToOrdinaryUser(home);
  return {
    executablePath: process.platform === 'linux' ? launcher : electron.path,
    args: [folder, ...(display.kind === 'virtual' ? ['--disable-gpu'] : [])],
    env: {
      ...inheritedEnv(),
      ...display.env,
      PERMANENCE_ELECTRON: electron.path,
      PERMANENCE_HOME: home,
    },
    electron: { version: electron.version, origin: electron.origin },
    hasScreen: display.kind === 'own',
    dispose: async () => {
      await display.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

// An archive of the sources, unlike a clone, may come without the permission.
function allowRunning(script: string): void {
  if ((statSync(script).mode & 0o111) !== 0o111) chmodSync(script, 0o755);
}

/** Makes a folder the window may write to, and hands over what already lies in it. */
export function makeWritableFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  giveToOrdinaryUser(folder);
  return folder;
}

function giveToOrdinaryUser(folder: string): void {
  if (!isRoot) return;
  const { uid, gid } = ordinaryUser;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), uid, gid);
  }
}

// Node's own switches would be obeyed, or refused aloud, by Electron too.
const notForElectron = new Set(['NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE', 'NODE_ENV']);

function inheritedEnv(): Record<string, string> {
  const entries = Object.entries(process.env);
  const kept = entries.filter(([name, value]) => value !== undefined && !notForElectron.has(name));
  // The filter above leaves only strings.
  return Object.fromEntries(kept) as Record<string, string>;
}
