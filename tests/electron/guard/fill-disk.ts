import { join } from 'node:path';
import { diskCodeOf } from '../../../electron/disk/disk-failure.ts';
import { openJournal } from '../../../electron/guard/journal/journal.ts';
import { openSnapshots } from '../../../electron/guard/snapshots/snapshots.ts';

// Without a listener the system would end the process instead of refusing the write.
process.on('SIGXFSZ', () => {});

const folder = process.argv[2] ?? '';
const journal = openJournal(join(folder, 'journal'));
const snapshots = openSnapshots({ folder: join(folder, 'snapshots'), now: () => new Date() });

const small = await outcome(() => journal.append({ seq: 1, sealed: new Uint8Array(1_000) }));
const large = await outcome(() => journal.append({ seq: 2, sealed: new Uint8Array(200_000) }));
const smallAgain = await outcome(() => journal.append({ seq: 3, sealed: new Uint8Array(1_000) }));
const snapshot = await outcome(async () => {
  const id = await snapshots.begin({ schema: 1, seq: 1 });
  for (const _ of [1, 2, 3]) await snapshots.write(id, new Uint8Array(60_000));
  await snapshots.finish(id, 1);
});
process.stdout.write(JSON.stringify({ small, large, smallAgain, snapshot }));

async function outcome(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'ok';
  } catch (cause) {
    return diskCodeOf(cause) ?? 'not a disk failure';
  }
}
