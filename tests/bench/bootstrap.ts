import { rmSync } from 'node:fs';
import { startCentral } from '../e2e/harness/central.ts';
import { makeProfile } from '../e2e/harness/office.ts';
import { type BenchWindow, buildBenchApp, openBench } from './support/bench-office.ts';
import { publish } from './support/figure.ts';
import {
  benchAccount,
  benchScope,
  type FilledCentral,
  fillCentral,
} from './support/fill-central.ts';
import { openPeerWindow } from './support/peers.ts';
import { startPouchServer } from './support/pouch-server.ts';
import { say } from './support/say.ts';

type PouchRun = { readonly milliseconds: number; readonly rows: number };
type PeerWindow = { readonly peers: { readonly pouch: (url: string) => Promise<PouchRun> } };

const members = 20_000;
const rate = { bench: 'bootstrap', unit: 'rows/s', lowerIsBetter: false } as const;

const central = await startCentral({ demo: true });
say(`Filling a central with ${members} members…`);
const filled = await fillCentral(central.url, members);
say(`  ${Math.round(filled.mutationsPerSecond)} mutations/s pushed`);

say('The limit…');
const limit = await measureLimit(filled);
say('Ours…');
const ours = await measureOurs();
say('The peer…');
const peer = await measurePeer();
await central.stop();

const ourRate = (ours.members / ours.milliseconds) * 1_000;
publish({
  ...rate,
  case: `central to sealed and searchable, ${ours.members} members`,
  ours: ourRate,
  peer: (peer.rows / peer.milliseconds) * 1_000,
  peerName: 'PouchDB replicating from a PouchDB server (in memory) into the same browser',
});
publish({
  ...rate,
  case: `central to sealed and searchable, ${ours.members} members`,
  ours: ourRate,
  peer: (limit.rows / limit.milliseconds) * 1_000,
  peerName: 'the limit: bytes over loopback and JSON.parse',
});

/** The same bytes from the same central, parsed and thrown away. */
async function measureLimit({ epoch, accessToken }: FilledCentral) {
  const started = performance.now();
  const answer = await fetch(
    `${central.url}/v1/scopes/${benchScope}/changes?epoch=${epoch}&since=0&limit=all`,
    { headers: { authorization: `Bearer ${accessToken}` } },
  );
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  const rows = lines.map((line) => JSON.parse(line)).filter((line) => 'op' in line).length;
  return { milliseconds: performance.now() - started, rows };
}

async function measureOurs() {
  const app = await buildBenchApp();
  const profileDir = makeProfile();
  const office = await openBench(app.folder, profileDir);
  await office.page.evaluate(() => (globalThis as unknown as BenchWindow).bench.create());
  const run = await office.page.evaluate(
    (signIn) => (globalThis as unknown as BenchWindow).bench.bootstrap(signIn),
    { centralUrl: central.url, ...benchAccount },
  );
  await office.close();
  app.forget();
  rmSync(profileDir, { recursive: true, force: true });
  return run;
}

async function measurePeer(): Promise<PouchRun> {
  const server = await startPouchServer(members);
  const window = await openPeerWindow('peer.html');
  window.page.setDefaultTimeout(0);
  const run = await window.page.evaluate(
    (url) => (globalThis as unknown as PeerWindow).peers.pouch(url),
    server.url,
  );
  await window.close();
  server.stop();
  return run;
}
