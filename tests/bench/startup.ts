import { rmSync } from 'node:fs';
import { makeProfile } from '../e2e/harness/office.ts';
import { openedList, openOffice, unlock } from '../e2e/support/secretary.ts';
import { type BenchWindow, buildBenchApp, openBench } from './support/bench-office.ts';
import { median, publish } from './support/figure.ts';
import { openPeerWindow } from './support/peers.ts';
import { say } from './support/say.ts';

const members = 10_000;
const rounds = 5;

const profileDir = makeProfile();
say('Preparing an office of 10,000 members…');
const app = await buildBenchApp();
const preparing = await openBench(app.folder, profileDir);
await preparing.page.evaluate(() => (globalThis as unknown as BenchWindow).bench.create());
await preparing.page.evaluate(
  (count) => (globalThis as unknown as BenchWindow).bench.importMembers(count),
  members,
);
await preparing.close();
app.forget();

const toQuestion: number[] = [];
const toList: number[] = [];
const toBlank: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  say(`Round ${round + 1} of ${rounds}`);
  const started = performance.now();
  // The passphrase is stretched as in the product: this is what a secretary waits for.
  const office = await openOffice({ profileDir, env: { PERMANENCE_TEST_KDF: '' } });
  await office.page.getByLabel('Phrase de passe', { exact: true }).waitFor();
  toQuestion.push(performance.now() - started);
  await unlock(office.page);
  await openedList(office.page);
  await office.page.getByRole('gridcell').first().waitFor();
  toList.push(performance.now() - started);
  await office.close();

  const blankStarted = performance.now();
  const blank = await openPeerWindow('blank.html');
  toBlank.push(performance.now() - blankStarted);
  await blank.close();
}
rmSync(profileDir, { recursive: true, force: true });

const figure = {
  bench: 'startup',
  peer: median(toBlank),
  peerName: 'a blank window of the same Electron',
  unit: 'ms',
  lowerIsBetter: true,
} as const;
publish({ ...figure, case: 'launch to the passphrase', ours: median(toQuestion) });
publish({
  ...figure,
  case: `launch to the first usable list, ${members} members, passphrase stretched`,
  ours: median(toList),
});
