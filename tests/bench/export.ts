import { publish } from './support/figure.ts';
import { type Measured, measureChild } from './support/measured-child.ts';
import { installPeers } from './support/peers.ts';
import { say } from './support/say.ts';

const ourWriter = new URL('./support/export-child.ts', import.meta.url);
const sheetJs = new URL('./peers/sheetjs-peer.mjs', import.meta.url);
/** SheetJS builds the whole sheet in memory: it gets a fourth of the rows and says how fast it goes. */
const counts = { ours: 200_000, peer: 50_000 } as const;

installPeers();
say(`SheetJS, XLSX, ${counts.peer} rows…`);
const peer = measureChild(sheetJs, ['write', String(counts.peer)]);
for (const format of ['xlsx', 'ods', 'csv'] as const) {
  say(`Ours, ${format.toUpperCase()}, ${counts.ours} rows…`);
  publishBeside(format, measureChild(ourWriter, [format, String(counts.ours)]));
}

function publishBeside(format: string, ours: Measured): void {
  const what = `${format.toUpperCase()} of 40 columns`;
  const figure = { bench: 'export', peerName: `SheetJS, XLSX of ${counts.peer} rows` } as const;
  publish({
    ...figure,
    case: `${what}, ${counts.ours} rows`,
    ours: rate(ours),
    peer: rate(peer),
    unit: 'rows/s',
    lowerIsBetter: false,
  });
  publish({
    ...figure,
    case: `${what}, most memory of the writing process, ${counts.ours} rows`,
    ours: ours.megabytes,
    peer: peer.megabytes,
    unit: 'MB',
    lowerIsBetter: true,
  });
}

function rate({ rows, milliseconds }: Measured): number {
  return (rows / milliseconds) * 1_000;
}
