// Presses A5 leaflets the way the product does: `leaflet-child.ts PAGES FOLDER-OF-PHOTOS INTO.pdf`.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './plain-node.ts';
import { leafletOf } from './a5-leaflet.ts';
import { reportMeasured } from './measured-child.ts';

const { anOrder, pressTract } = await import('../../documents/tracts/support/press-tract.ts');

const [, , count = '', folder = '', into = ''] = process.argv;
const pages = Number(count);
const files = readdirSync(folder)
  .sort()
  .slice(0, pages * 3);
const photos = new Map(
  files.map((file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    return [createHash('sha256').update(bytes).digest('hex'), bytes];
  }),
);
const tract = leafletOf(pages, [...photos.keys()]);

const started = performance.now();
const made = await pressTract(anOrder(tract), photos);
if (!made.ok) throw new Error(JSON.stringify(made.error));
writeFileSync(into, made.value);
reportMeasured(pages, started);
