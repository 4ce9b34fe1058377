import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { frenchText } from '../shared/domain/tracts/text/support/a-story.ts';
import type { BenchLeaflet } from './page/bench-press.ts';
import { type BenchWindow, buildBenchApp, openBench } from './support/bench-office.ts';
import { publish } from './support/figure.ts';
import { inkApart } from './support/ink-apart.ts';
import { openPeerWindow } from './support/peers.ts';
import { printToPdf } from './support/print-to-pdf.ts';
import { readableFolder } from './support/readable-folder.ts';
import { say } from './support/say.ts';

/** In percent: more than how two programs smooth the edges of small letters. A font drawn wrong is half of the ink. */
const mostApart = 6;
const fonts = ['source-sans-3', 'eb-garamond', 'montserrat', 'inter', 'roboto-condensed'];
const text = `${frenchText} ${frenchText}`;

const { folder, forget } = await buildBenchApp();
const profileDir = readableFolder('fidelity-profile');
const office = await openBench(folder, profileDir);
const printer = await openPeerWindow('blank.html');
printer.page.setDefaultTimeout(0);
const files = readableFolder('fidelity');

for (const { id } of templates.slice(0, 10)) {
  await measure(`the template ${id}`, { kind: 'template', id });
}
for (const font of fonts) await measure(`a page of text in ${font}`, { kind: 'text', font, text });

await office.close();
await printer.close();
rmSync(profileDir, { recursive: true, force: true });
rmSync(files, { recursive: true, force: true });
forget();

/** All faces of a leaflet together: what the application paints against the PDF that its Worker makes. */
async function measure(shown: string, leaflet: BenchLeaflet): Promise<void> {
  say(`${shown}…`);
  const { faces, pdf } = await office.page.evaluate(
    (asked) => (globalThis as unknown as BenchWindow).bench.pressLeaflet(asked),
    leaflet,
  );
  const ours = { path: join(files, 'ours.pdf'), apart: 0, ink: 0 };
  const peer = { path: join(files, 'peer.pdf'), apart: 0, ink: 0 };
  writeFileSync(ours.path, Uint8Array.from(pdf));
  for (const [at, face] of faces.entries()) {
    await printToPdf(printer, asHtml(face), { ...face, path: peer.path });
    add(ours, await inkApart(office, { ...face, pdf: ours.path, page: at + 1 }));
    add(peer, await inkApart(office, { ...face, pdf: peer.path, page: 1 }));
  }
  const percent = (ours.apart / ours.ink) * 100;
  if (!(percent <= mostApart)) {
    say(`${shown}: the paper is not what the screen shows.`);
    process.exitCode = 1;
  }
  publish({
    bench: 'fidelity',
    case: `${shown}, ink that differs between screen and PDF`,
    ours: percent,
    peer: (peer.apart / peer.ink) * 100,
    peerName: 'printToPDF of the same Chromium, of the very picture that is on the screen',
    unit: '%',
    lowerIsBetter: true,
  });
}

type Sum = { apart: number; ink: number };

function add(sum: Sum, more: Readonly<Sum>): void {
  sum.apart += more.apart;
  sum.ink += more.ink;
}

type Drawn = { readonly picture: string; readonly width: number; readonly height: number };

function asHtml({ picture, width, height }: Drawn): string {
  const page = `@page{size:${width}mm ${height}mm;margin:0}body{margin:0}svg{display:block}`;
  return `<!doctype html><style>${page}</style>${picture}`;
}
