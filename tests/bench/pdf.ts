import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Office } from '../e2e/harness/office.ts';
import { leafletPage, photoPixels, wordsOn } from './support/a5-leaflet.ts';
import { drawPhotos } from './support/draw-photos.ts';
import { median, publish } from './support/figure.ts';
import { leafletHtml } from './support/leaflet-html.ts';
import { type Measured, measureChild } from './support/measured-child.ts';
import { installPeers, openPeerWindow } from './support/peers.ts';
import { printToPdf } from './support/print-to-pdf.ts';
import { readableFolder } from './support/readable-folder.ts';
import { say } from './support/say.ts';

const cases = [2, 1, 16];
const rounds = 3;
const font = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
);
const ours = new URL('./support/leaflet-child.ts', import.meta.url);
const peers = {
  pdfmake: new URL('./peers/leaflet-pdfmake.mjs', import.meta.url),
  '@react-pdf/renderer': new URL('./peers/leaflet-react-pdf.mjs', import.meta.url),
  pdfme: new URL('./peers/leaflet-pdfme.mjs', import.meta.url),
} as const;

installPeers();
const folder = readableFolder('pdf');
const photos = join(folder, 'photos');
mkdirSync(photos);
const window = await openPeerWindow('blank.html');
window.page.setDefaultTimeout(0);
say('Photographs…');
await drawPhotos(window, { count: Math.max(...cases) * 3, folder: photos, pixels: photoPixels });

for (const pages of cases) {
  say(`${pages} pages…`);
  const own = repeated(() => pressedByUs(pages));
  for (const [name, script] of Object.entries(peers)) {
    tell(pages, { own, peer: repeated(() => setByPeer(pages, script)), name });
  }
  const printed: Made[] = [];
  for (let round = 0; round < rounds; round += 1) printed.push(await byChromium(window, pages));
  tell(pages, { own, peer: middle(printed), name: 'printToPDF of the same Chromium' });
}

await window.close();
rmSync(folder, { recursive: true, force: true });

type Made = {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly megabytes: number;
};

function pressedByUs(pages: number): Made {
  const into = join(folder, 'ours.pdf');
  return whole(measureChild(ours, [`${pages}`, photos, into]), into, pages);
}

function setByPeer(pages: number, script: URL): Made {
  const into = join(folder, 'peer.pdf');
  const order = join(folder, 'order.json');
  const faces = Array.from({ length: pages }, (_, page) => faceOf(page));
  writeFileSync(order, JSON.stringify({ into, font, page: leafletPage, pages: faces }));
  return whole(measureChild(script, [order]), into, pages);
}

async function byChromium(office: Office, pages: number): Promise<Made> {
  const faces = Array.from({ length: pages }, (_, page) => faceOf(page));
  const path = join(folder, 'printed.pdf');
  const { width, height } = leafletPage;
  const html = leafletHtml({ font: readFileSync(font), page: leafletPage, faces });
  const { milliseconds, megabytes } = await printToPdf(office, html, { path, width, height });
  return whole({ rows: pages, milliseconds, megabytes }, path, pages);
}

function faceOf(page: number) {
  const files = readdirSync(photos).sort();
  const shown = files.slice(page * 3, page * 3 + 3).map((file) => join(photos, file));
  return { text: wordsOn(page), photos: shown };
}

/** Only of a PDF that has all its pages, words and photographs. */
function whole(measured: Measured, path: string, pages: number): Made {
  const run = (program: string, ...given: readonly string[]) =>
    execFileSync(program, given, { encoding: 'utf8', maxBuffer: 10_000_000 });
  const isWhole =
    run('pdfinfo', path).includes(`Pages:           ${pages}\n`) &&
    run('pdftotext', path, '-').replaceAll(/\s/gu, '').includes(`Page${pages},phrase8`) &&
    run('pdfimages', '-list', path).trim().split('\n').length >= 2 + pages * 3;
  if (!isWhole) throw new Error(`Something is missing in ${path}`);
  const { milliseconds, megabytes } = measured;
  return { milliseconds, megabytes, bytes: statSync(path).size };
}

function repeated(make: () => Made): Made {
  return middle(Array.from({ length: rounds }, make));
}

function middle(all: readonly Made[]): Made {
  return {
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    bytes: median(all.map(({ bytes }) => bytes)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  };
}

type Told = { readonly own: Made; readonly peer: Made; readonly name: string };

function tell(pages: number, { own, peer, name }: Told): void {
  const shown = `A5, ${pages} ${pages === 1 ? 'page' : 'pages'}, ${pages * 300} words, ${pages * 3} photos`;
  const figure = {
    bench: 'pdf',
    peerName: `${name}, the same words, font and photos`,
    lowerIsBetter: true,
  } as const;
  const { milliseconds, bytes, megabytes } = own;
  publish({ ...figure, case: shown, ours: milliseconds, peer: peer.milliseconds, unit: 'ms' });
  publish({ ...figure, case: shown, ours: bytes / 1_000, peer: peer.bytes / 1_000, unit: 'kB' });
  publish({
    ...figure,
    case: `${shown}, most memory of the process`,
    ours: megabytes,
    peer: peer.megabytes,
    unit: 'MB',
  });
}
