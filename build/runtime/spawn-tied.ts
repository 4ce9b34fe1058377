import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const setpriv = '/usr/bin/setpriv';

/** Starts a child that ends with us, however we end: nothing may outlive a killed test run. */
export function spawnTied(
  command: string,
  commandArguments: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  // In a session of its own it does not hear our Ctrl-C: we end our children, in the right order.
  const settings = { ...options, detached: true };
  if (!existsSync(setpriv)) return spawn(command, commandArguments, settings);
  return spawn(setpriv, ['--pdeathsig=TERM', command, ...commandArguments], settings);
}
