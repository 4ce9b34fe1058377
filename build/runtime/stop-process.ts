import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

type Patience = { readonly signal?: NodeJS.Signals; readonly graceMs?: number };

/** Asks a child to end, waits, then insists. Returns when it is gone; never throws. */
export async function stopProcess(child: ChildProcess, patience: Patience = {}): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill(patience.signal ?? 'SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), patience.graceMs ?? 5_000);
  await gone;
  clearTimeout(insist);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
