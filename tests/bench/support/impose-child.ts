// Lays A5 leaflets on SRA3 four-up, both sides: `impose-child.ts ours|pdf-lib PAGES INTO.pdf`.

import { writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { imposeNUp } from '#shared/domain/tracts/imposition/n-up.ts';
import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import './plain-node.ts';
import { leafletOf, leafletPage } from './a5-leaflet.ts';
import { reportMeasured } from './measured-child.ts';

const { anOrder, pressTract } = await import('../../documents/tracts/support/press-tract.ts');
const [, , who = '', count = '', into = ''] = process.argv;
const pages = Number(count);
const tract = leafletOf(pages, []);
const laid = imposeNUp({
  leaflet: { width: leafletPage.width, height: leafletPage.height, faces: pages, bleed: 0 },
  paper: papers.sra3,
  edge: 8,
  gutter: 0,
  sides: { kind: 'two', turning: 'long-edge', leafing: 'book' },
  order: 'repeat',
});
if (!laid.ok) throw new Error(laid.error.kind);
const sheets = laid.value;
if (sheets[0]?.front.length !== 4) throw new Error('Not four on a side');

const started = performance.now();
writeFileSync(into, who === 'ours' ? await pressed(sheets) : await embedded(sheets));
reportMeasured(pages, started);

async function pressed(on: readonly Sheet[] | null): Promise<Uint8Array> {
  const made = await pressTract(anOrder(tract, { sheets: on }));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

/** As other imposers work: finished pages, each embedded and drawn where it lies. */
async function embedded(on: readonly Sheet[]): Promise<Uint8Array> {
  const from = await PDFDocument.load(await pressed(null));
  const to = await PDFDocument.create();
  const faces = await to.embedPages(from.getPages());
  const points = (length: number) => length / millimetresPerPoint;
  for (const { size, front, back } of on) {
    for (const side of [front, back ?? []]) {
      const page = to.addPage([points(size.width), points(size.height)]);
      for (const { face, trim, turns } of side) {
        const drawn = faces[face];
        if (drawn === undefined || turns % 2 !== 0) throw new Error('A page lies across');
        const isUpsideDown = turns === 2;
        page.drawPage(drawn, {
          x: points(trim.x + (isUpsideDown ? trim.width : 0)),
          y: points(size.height - trim.y - (isUpsideDown ? 0 : trim.height)),
          ...(isUpsideDown ? { xScale: -1, yScale: -1 } : {}),
        });
      }
    }
  }
  return to.save();
}
