import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProfile, type Office } from '../e2e/harness/office.ts';
import { type BenchWindow, buildBenchApp, openBench } from './support/bench-office.ts';
import { publish } from './support/figure.ts';
import { inventMembers } from './support/invent-members.ts';
import { membersCsv } from './support/members-csv.ts';
import { installPeers, openPeerWindow } from './support/peers.ts';
import { readableFolder } from './support/readable-folder.ts';
import { say } from './support/say.ts';
import type { Stalls } from './support/watch-stalls.ts';

type PeerWindow = {
  readonly peers: {
    readonly jobs: {
      readonly bulk: (count: number) => Promise<{ readonly set: Stalls; readonly list: Stalls }>;
      readonly open: (base64: string) => Promise<Stalls>;
      readonly export: (count: number) => Promise<Stalls>;
    };
  };
};

/** For 10,000 and 200,000 people, or for as many as are named. */
const counts = process.argv.slice(2).map(Number);
const fileRows = 50_000;
const sheetJs = new URL('./peers/sheetjs-peer.mjs', import.meta.url);

installPeers();
const folder = readableFolder('jobs');
const files = { CSV: join(folder, 'people.csv'), XLSX: join(folder, 'people.xlsx') } as const;
writeFileSync(files.CSV, membersCsv(inventMembers(fileRows)));
execFileSync(process.execPath, [sheetJs.pathname, 'make', files.XLSX, String(fileRows)]);
const base64Of = (file: string) => readFileSync(file).toString('base64');

const app = await buildBenchApp();
for (const count of counts.length > 0 ? counts : [10_000, 200_000]) {
  say(`${count} members: the peer…`);
  const peer = await measurePeer(count);
  say(`${count} members: ours…`);
  const ours = await measureOurs(count);
  for (const [job, stalls] of Object.entries(ours)) report(job, stalls, peerOf(job, peer), count);
}
app.forget();
rmSync(folder, { recursive: true, force: true });

async function measureOurs(count: number): Promise<Readonly<Record<string, Stalls>>> {
  const profileDir = makeProfile();
  const office = await openBench(app.folder, profileDir);
  await saveWithoutAsking(office, join(profileDir, 'out'));
  const { page } = office;
  await page.evaluate(() => (globalThis as unknown as BenchWindow).bench.create());
  await page.evaluate((n) => (globalThis as unknown as BenchWindow).bench.importMembers(n), count);
  const job = (name: 'bulkSet' | 'bulkTag' | 'toBin' | 'undo' | 'list' | 'idle') =>
    page.evaluate((one) => (globalThis as unknown as BenchWindow).bench.jobs[one](), name);
  const open = (name: string, file: string) =>
    page.evaluate(
      ([fileName, base64]) =>
        (globalThis as unknown as BenchWindow).bench.jobs.openFile(fileName ?? '', base64 ?? ''),
      [name, base64Of(file)],
    );
  const take = (format: 'csv' | 'xlsx') =>
    page.evaluate(
      (one) => (globalThis as unknown as BenchWindow).bench.jobs.exportPeople(one),
      format,
    );

  await job('idle');
  const found = {
    'export as CSV': await take('csv'),
    'export as XLSX': await take('xlsx'),
    'open a CSV of 50,000 rows': await open('people.csv', files.CSV),
    'open an XLSX of 50,000 rows': await open('people.xlsx', files.XLSX),
    'one value for everybody': await job('bulkSet'),
    'list and totals after it': await job('list'),
    'idle work after it': await job('idle'),
    'taken back': await job('undo'),
    'a tag for everybody': await job('bulkTag'),
    'everybody to the bin': await job('toBin'),
    'everybody out of the bin': await job('undo'),
    'list and totals of everybody again': await job('list'),
  };
  await office.close();
  rmSync(profileDir, { recursive: true, force: true });
  return found;
}

/** Nobody sits before the system's dialogue. */
function saveWithoutAsking(office: Office, path: string): Promise<void> {
  return office.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}

async function measurePeer(count: number) {
  const window = await openPeerWindow('peer.html');
  window.page.setDefaultTimeout(0);
  const { page } = window;
  const bulk = await page.evaluate(
    (n) => (globalThis as unknown as PeerWindow).peers.jobs.bulk(n),
    count,
  );
  const open = (file: string) =>
    page.evaluate(
      (base64) => (globalThis as unknown as PeerWindow).peers.jobs.open(base64),
      base64Of(file),
    );
  const csv = await open(files.CSV);
  const xlsx = await open(files.XLSX);
  const taken = await page.evaluate(
    (n) => (globalThis as unknown as PeerWindow).peers.jobs.export(n),
    count,
  );
  await window.close();
  return { bulk, csv, xlsx, taken };
}

type Peer = Awaited<ReturnType<typeof measurePeer>>;

function peerOf(job: string, { bulk, csv, xlsx, taken }: Peer) {
  if (job.startsWith('export')) return { name: 'SheetJS', stalls: taken };
  if (job.startsWith('open a CSV')) return { name: 'SheetJS', stalls: csv };
  if (job.startsWith('open')) return { name: 'SheetJS', stalls: xlsx };
  if (job.startsWith('list')) return { name: 'a sort by Intl.Collator', stalls: bulk.list };
  return { name: 'plain rows in Dexie', stalls: bulk.set };
}

function report(
  job: string,
  ours: Stalls,
  { name, stalls }: { readonly name: string; readonly stalls: Stalls | undefined },
  count: number,
): void {
  const figure = {
    bench: 'jobs',
    peerName: `${name}, in the page`,
    unit: 'ms',
    lowerIsBetter: true,
  } as const;
  const peer = stalls?.turnMs ?? Number.NaN;
  const of = (what: string) => `${what}: ${job}, ${count} members`;
  publish({ ...figure, case: of('longest wait for an answer'), ours: ours.answerMs, peer });
  publish({ ...figure, case: of('longest hold of the page'), ours: ours.turnMs, peer });
  publish({ ...figure, case: of('time'), ours: ours.totalMs, peer: stalls?.totalMs ?? Number.NaN });
}
