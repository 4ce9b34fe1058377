import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installPeers, peersFolder } from './peers.ts';

export type PouchServer = { readonly url: string; readonly stop: () => void };

/** A PouchDB server with `count` members in memory, in a process of its own. */
export async function startPouchServer(count: number): Promise<PouchServer> {
  installPeers();
  const server: ChildProcess = spawn(
    process.execPath,
    [join(peersFolder, 'pouch-server.mjs'), String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, POUCH_LOG: '/dev/null' } },
  );
  if (!server.stdout) throw new Error('The PouchDB server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('http')) return { url: line, stop: () => void server.kill() };
  }
  throw new Error('The PouchDB server ended before it listened');
}
