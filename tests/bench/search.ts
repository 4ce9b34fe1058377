import { rmSync } from 'node:fs';
import { makeProfile } from '../e2e/harness/office.ts';
import { openedList, openOffice, unlock } from '../e2e/support/secretary.ts';
import { type BenchWindow, buildBenchApp, openBench } from './support/bench-office.ts';
import { percentile, publish } from './support/figure.ts';
import { keystrokeToPaint } from './support/keystroke-to-paint.ts';
import { openPeerWindow } from './support/peers.ts';
import { say } from './support/say.ts';

type MiniSearchRun = { readonly buildMs: number; readonly paintMs: readonly number[] };
type PeerWindow = {
  readonly peers: {
    readonly miniSearch: (order: {
      readonly count: number;
      readonly words: readonly string[];
    }) => Promise<MiniSearchRun>;
  };
};

const words = ['dupuis', 'lefevre marie', 'cesson', 'garcia jean', '35-001234', 'saint-malo'];
const app = await buildBenchApp();
for (const count of [10_000, 200_000]) {
  say(`${count} members: ours…`);
  const ours = await measureOurs(count);
  say(`${count} members: the peer…`);
  const peer = await measurePeer(count);
  const figure = {
    bench: 'search',
    peerName: 'MiniSearch on the UI thread, 30 plain lines',
    unit: 'ms',
    lowerIsBetter: true,
  } as const;
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    publish({
      ...figure,
      case: `keystroke to painted rows ${name}, ${count} members`,
      ours: percentile(ours, share),
      peer: percentile(peer.paintMs, share),
    });
  }
}
app.forget();

async function measureOurs(count: number): Promise<number[]> {
  const profileDir = makeProfile();
  const preparing = await openBench(app.folder, profileDir);
  await preparing.page.evaluate(() => (globalThis as unknown as BenchWindow).bench.create());
  await preparing.page.evaluate(
    (n) => (globalThis as unknown as BenchWindow).bench.importMembers(n),
    count,
  );
  await preparing.close();

  const office = await openOffice({ profileDir, env: { PERMANENCE_TEST_KDF: '' } });
  await unlock(office.page);
  await openedList(office.page);
  await office.page.getByRole('gridcell').first().waitFor();
  const watch = `{
    input: document.querySelector('[role=searchbox]'),
    watched: document.querySelector('main'),
    words: ${JSON.stringify(words)},
  }`;
  const samples = await office.page.evaluate<number[]>(`(${keystrokeToPaint})(${watch})`);
  await office.close();
  rmSync(profileDir, { recursive: true, force: true });
  return samples;
}

async function measurePeer(count: number): Promise<MiniSearchRun> {
  const window = await openPeerWindow('peer.html');
  window.page.setDefaultTimeout(0);
  const run = await window.page.evaluate(
    (order) => (globalThis as unknown as PeerWindow).peers.miniSearch(order),
    { count, words },
  );
  await window.close();
  return run;
}
