import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { makeProfile, type Office } from '../../e2e/harness/office.ts';
import { type BenchWindow, buildBenchApp, openBench } from './bench-office.ts';
import { peersFolder } from './peers.ts';
import { readableFolder } from './readable-folder.ts';

/** The most megabytes that the process held which read a file. */
export type ReaderMemory = { readonly ours: number; readonly peer: number };

/** As `start-parse-process.ts` calls it. */
const ourReader = 'permanence-file-reader';
const peerReader = 'peer-file-reader';

/** Opens each file in the real application, and again with SheetJS in a utility process of the same application. */
export async function readerMemory(
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, ReaderMemory>> {
  const bench = await buildBenchApp();
  const script = await bundlePeer();
  const office = await openBench(bench.folder, makeProfile());
  await office.page.evaluate(() => (globalThis as unknown as BenchWindow).bench.create());
  const found = new Map<string, ReaderMemory>();
  for (const [name, file] of Object.entries(files)) {
    const base64 = readFileSync(file).toString('base64');
    const ours = await peakOf(office, ourReader, () =>
      office.page.evaluate(
        ([fileName, content]) =>
          (globalThis as unknown as BenchWindow).bench.jobs.openFile(fileName ?? '', content ?? ''),
        [file, base64],
      ),
    );
    const peer = await peakOf(office, peerReader, () =>
      office.app.evaluate(readInProcess, { script, base64, serviceName: peerReader }),
    );
    found.set(name, { ours, peer });
  }
  await office.close();
  bench.forget();
  return found;
}

type MainGlobals = { watchedKilobytes?: number; watching?: ReturnType<typeof setInterval> };

/** Asked of the system every few milliseconds: the process ends with its answer. */
async function peakOf({ app }: Office, name: string, job: () => Promise<unknown>): Promise<number> {
  await app.evaluate(({ app: electron }, wanted) => {
    // Kept between two calls from outside.
    const main = globalThis as MainGlobals;
    main.watchedKilobytes = 0;
    main.watching = setInterval(() => {
      const metric = electron.getAppMetrics().find((one) => one.name === wanted);
      if (metric === undefined) return;
      const { workingSetSize, peakWorkingSetSize } = metric.memory;
      const most = Math.max(workingSetSize, peakWorkingSetSize);
      main.watchedKilobytes = Math.max(main.watchedKilobytes ?? 0, most);
    }, 10);
  }, name);
  await job();
  const kilobytes = await app.evaluate(() => {
    // As above.
    const main = globalThis as MainGlobals;
    clearInterval(main.watching);
    return main.watchedKilobytes ?? 0;
  });
  if (kilobytes === 0) throw new Error(`No process ${name} was seen`);
  return kilobytes / 1_024;
}

type PeerOrder = {
  readonly script: string;
  readonly base64: string;
  readonly serviceName: string;
};

/** Runs in main: as the application reads a file, with another reader. */
function readInProcess(
  { utilityProcess }: Pick<typeof import('electron'), 'utilityProcess'>,
  { script, base64, serviceName }: PeerOrder,
): Promise<number> {
  const child = utilityProcess.fork(script, [], {
    serviceName,
    execArgv: ['--max-old-space-size=1024'],
    env: {},
    stdio: 'ignore',
  });
  return new Promise<number>((resolve, reject) => {
    child.once('message', (rows: number) => {
      child.kill();
      resolve(rows);
    });
    child.once('exit', () => reject(new Error('The reader of the peer stopped')));
    child.postMessage({ bytes: new Uint8Array(Buffer.from(base64, 'base64')) });
  });
}

/** One script: beside the application there are no packages. */
async function bundlePeer(): Promise<string> {
  const folder = readableFolder('reader');
  await build({
    root: peersFolder,
    logLevel: 'error',
    configFile: false,
    build: {
      outDir: folder,
      target: 'node20',
      lib: {
        entry: join(peersFolder, 'sheetjs-process.js'),
        formats: ['cjs'],
        fileName: () => 'sheetjs-process.cjs',
      },
    },
  });
  return join(folder, 'sheetjs-process.cjs');
}
