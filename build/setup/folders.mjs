import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

export const isRoot = process.getuid?.() === 0;

/** Nobody's numbers: whoever we run as root must hand the window to an ordinary user. */
export const ordinaryUser = { uid: 65_534, gid: 65_534 };

/** Made once per user and used by every copy of the project. Root's is readable by the ordinary user. */
export function cacheFolder() {
  if (process.env.PERMANENCE_CACHE) return process.env.PERMANENCE_CACHE;
  if (isRoot) return '/var/cache/permanence';
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'permanence');
}

/** Where the demonstration keeps its own central and profile. Never a person's real data. */
export function demoFolder() {
  if (process.env.PERMANENCE_DEMO_FOLDER) return process.env.PERMANENCE_DEMO_FOLDER;
  if (isRoot) return '/var/lib/permanence/demo';
  const shared = process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  return join(shared, 'permanence-demo');
}

/** The Node that comes with the project, whatever the machine has. */
export const ownNode = join(
  projectRoot,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
