import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot, ordinaryUser } from './folders.mjs';
import { PlainFailure, say } from './plain.mjs';

const ownerRunsIt = 0o4755;
const asOrdinaryUser = [
  `--reuid=${ordinaryUser.uid}`,
  `--regid=${ordinaryUser.gid}`,
  '--clear-groups',
];

/**
 * Chromium shuts its renderers in by user namespaces. Where the system keeps those from ordinary
 * users, its own helper does it instead, if that belongs to root and runs as root.
 */
export function ensureSandbox(electron: string): void {
  const helper = join(dirname(electron), 'chrome-sandbox');
  if (process.platform !== 'linux' || !existsSync(helper)) return;
  if (helperIsReady(helper) || namespacesWork()) return;

  if (isRoot) {
    say('This system keeps user namespaces to itself: handing the sandbox to Chromium’s helper…');
    chownSync(helper, 0, 0);
    chmodSync(helper, ownerRunsIt);
    return;
  }
  throw new PlainFailure(
    'This system does not let ordinary users make the namespaces that Chromium’s sandbox is built from, and Permanence never runs without its sandbox.',
    `Run this once, then the same command again:\n\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

function helperIsReady(helper: string): boolean {
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o7777) === ownerRunsIt;
}

function namespacesWork(): boolean {
  const attempt = ['unshare', '--user', '--map-root-user', 'true'];
  const [command = 'unshare', ...commandArguments] = isRoot
    ? ['setpriv', ...asOrdinaryUser, ...attempt]
    : attempt;
  const { status, error } = spawnSync(command, commandArguments, { stdio: 'ignore', cwd: '/' });
  // Without these tools there is nothing to ask; Electron itself will say if it cannot.
  return error !== undefined || status === 0;
}
