import { rmSync } from 'node:fs';
import { makeProfile } from '../e2e/harness/office.ts';
import {
  type BenchWindow,
  buildBenchApp,
  openBench,
  rendererMegabytes,
} from './support/bench-office.ts';
import { median, publish } from './support/figure.ts';
import { openPeerWindow } from './support/peers.ts';
import { say } from './support/say.ts';

type DexieRun = {
  readonly importMs: number;
  readonly readMs: number;
  readonly editMs: readonly number[];
};
type PeerWindow = { readonly peers: { readonly dexie: (count: number) => Promise<DexieRun> } };

const bench = 'store';
const peerName = 'plain Dexie rows, five indexes';
const edits = 100;

const app = await buildBenchApp();
for (const count of [10_000, 200_000]) {
  say(`${count} members: ours…`);
  const ours = await measureOurs(count);
  say(`${count} members: the peer…`);
  const peer = await measurePeer(count);
  const of = (what: string) => `${what}, ${count} members`;
  const ms = { bench, peerName, unit: 'ms', lowerIsBetter: true } as const;
  publish({ ...ms, case: of('import'), ours: ours.writeMs, peer: peer.importMs });
  publish({ ...ms, case: of('unlock'), ours: ours.unlockMs, peer: peer.readMs });
  publish({ ...ms, case: of('one edit'), ours: median(ours.editMs), peer: median(peer.editMs) });
  publish({
    ...ms,
    case: of('memory after unlock'),
    ours: ours.megabytes,
    peer: peer.megabytes,
    unit: 'MB',
  });
}
app.forget();

async function measureOurs(count: number) {
  const profileDir = makeProfile();
  const first = await openBench(app.folder, profileDir);
  await first.page.evaluate(() => (globalThis as unknown as BenchWindow).bench.create());
  const written = await first.page.evaluate(
    (n) => (globalThis as unknown as BenchWindow).bench.importMembers(n),
    count,
  );
  say(`  read ${Math.round(written.readMs)} ms, compared ${Math.round(written.planMs)} ms`);
  await first.close();

  const second = await openBench(app.folder, profileDir);
  const unlocked = await second.page.evaluate(() =>
    (globalThis as unknown as BenchWindow).bench.unlock(),
  );
  // A few of so many invented people share name and birth date: their rows are refused, as they should be.
  if (unlocked.members < count * 0.99) throw new Error(`${unlocked.members} members of ${count}`);
  const megabytes = await rendererMegabytes(second);
  const editMs = await second.page.evaluate(
    (n) => (globalThis as unknown as BenchWindow).bench.edit(n),
    edits,
  );
  await second.close();
  rmSync(profileDir, { recursive: true, force: true });
  return { writeMs: written.writeMs, unlockMs: unlocked.milliseconds, editMs, megabytes };
}

async function measurePeer(count: number) {
  const window = await openPeerWindow('peer.html');
  window.page.setDefaultTimeout(0);
  const run = await window.page.evaluate(
    (n) => (globalThis as unknown as PeerWindow).peers.dexie(n),
    count,
  );
  const megabytes = await rendererMegabytes(window);
  await window.close();
  return { ...run, megabytes };
}
