import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median, publish } from './support/figure.ts';
import { measureChild } from './support/measured-child.ts';
import { readableFolder } from './support/readable-folder.ts';
import { say } from './support/say.ts';

const imposer = new URL('./support/impose-child.ts', import.meta.url);
const rounds = 5;
const folder = readableFolder('impose');

for (const pages of [2, 32]) {
  say(`${pages} pages…`);
  const runs = Array.from({ length: rounds }, () => ({
    ours: imposed('ours', pages),
    peer: imposed('pdf-lib', pages),
  }));
  const figure = {
    bench: 'impose',
    peerName: 'the same pages pressed one by one, then embedPages of pdf-lib',
    lowerIsBetter: true,
  } as const;
  const shown = `an A5 leaflet of ${pages} pages, four on each side of SRA3, from the document to the file`;
  for (const [of, unit] of [
    ['milliseconds', 'ms'],
    ['kilobytes', 'kB'],
    ['megabytes', 'MB'],
  ] as const) {
    publish({
      ...figure,
      case: of === 'megabytes' ? `${shown}, most memory of the process` : shown,
      ours: median(runs.map(({ ours }) => ours[of])),
      peer: median(runs.map(({ peer }) => peer[of])),
      unit,
    });
  }
}
rmSync(folder, { recursive: true, force: true });

function imposed(who: 'ours' | 'pdf-lib', pages: number) {
  const into = join(folder, `${who}.pdf`);
  const measured = measureChild(imposer, [who, `${pages}`, into]);
  return { ...measured, kilobytes: statSync(into).size / 1_000 };
}
