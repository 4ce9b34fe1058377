import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from './support/figure.ts';
import { inventMembers } from './support/invent-members.ts';
import { measureChild } from './support/measured-child.ts';
import { membersCsv } from './support/members-csv.ts';
import { installPeers } from './support/peers.ts';
import { planWatched } from './support/plan-stall.ts';
import { readableFolder } from './support/readable-folder.ts';
import { readerMemory } from './support/reader-memory.ts';
import { say } from './support/say.ts';

const count = 50_000;
const ourReader = new URL('./support/parse-child.ts', import.meta.url);
const sheetJs = new URL('./peers/sheetjs-peer.mjs', import.meta.url);
const figure = { bench: 'import', peerName: 'SheetJS and a plain loop' } as const;

installPeers();
const folder = readableFolder('import');
say(`Writing ${count} people as CSV and as Excel would…`);
const files = { CSV: join(folder, 'people.csv'), XLSX: join(folder, 'people.xlsx') } as const;
writeFileSync(files.CSV, membersCsv(inventMembers(count)));
execFileSync(process.execPath, [sheetJs.pathname, 'make', files.XLSX, String(count)]);

for (const [name, file] of Object.entries(files)) {
  say(`${name}: ours…`);
  const ours = measureChild(ourReader, [file]);
  say(`${name}: the peer…`);
  const peer = measureChild(sheetJs, ['read', file]);
  if (ours.rows !== count || peer.rows !== count)
    throw new Error(`${ours.rows}, ${peer.rows} rows`);
  publish({
    ...figure,
    case: `${name} to rows of texts, ${count} rows`,
    ours: (ours.rows / ours.milliseconds) * 1_000,
    peer: (peer.rows / peer.milliseconds) * 1_000,
    unit: 'rows/s',
    lowerIsBetter: false,
  });
}

say('The memory of the reading process in the application…');
for (const [name, { ours, peer }] of await readerMemory(files)) {
  publish({
    ...figure,
    case: `${name}, most memory of the process that reads, ${count} rows`,
    ours,
    peer,
    unit: 'MB',
    lowerIsBetter: true,
  });
}
rmSync(folder, { recursive: true, force: true });

say(`Planning ${count} rows against ${count} people…`);
const watched = await planWatched(count);
if (watched.plan.rows.length !== count) throw new Error(`${watched.plan.rows.length} rows`);
publish({
  ...figure,
  peerName: 'the same plan in one go',
  case: `planning ${count} rows against ${count} people, longest that the office waits`,
  ours: watched.longestWaitMs,
  peer: watched.wholeMs,
  unit: 'ms',
  lowerIsBetter: true,
});
