import * as Y from 'yjs';
import { createTract } from '#shared/domain/tracts/document/create-tract.ts';
import { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { add, aShape, aTextFrame, edit } from '../../builders/a-tract.ts';

type Pictures = { readonly count: number; readonly width: number; readonly height: number };
type Leaflet = { readonly pages: number; readonly text: string; readonly pictures: Pictures };

/** What was made: the leaflet in the store, and the files of its pictures as they were before they were sealed. */
export type KeptLeaflet = { readonly id: string; readonly files: readonly Uint8Array[] };

/** An A4 programme with a text and a few photographs on each page, kept in the real store. */
export async function keepLeaflet(
  api: StoreApi,
  { pages, text, pictures }: Leaflet,
): Promise<KeptLeaflet> {
  const [section] = await api.tractSections();
  if (section === undefined) throw new Error('There is no section');
  const { scope } = section;
  const { count, ...pixels } = pictures;
  const files = await Promise.all(Array.from({ length: count }, (_, at) => photograph(at, pixels)));
  const doc = emptyProgramme();
  const [first] = readTract(doc).tract.pages;
  if (first === undefined) throw new Error('There is no page');
  const ids = addPages(doc, first, pages);
  for (const [at, page] of ids.entries()) {
    const frame = { page, position: { x: 15, y: 15 }, size: { width: 180, height: 90 } };
    edit(doc, add(aTextFrame(`text-${at}`, frame), text));
  }
  for (const [at, bytes] of files.entries()) {
    const about = { type: 'image/jpeg', ...pixels, name: `${at}.jpg` } as const;
    const blob = await api.addPicture({ scope, bytes, about });
    if (!blob.ok) throw new Error(blob.error.kind);
    const place = Math.floor(at / ids.length);
    const page = ids[at % ids.length] ?? first.id;
    edit(doc, add(aPicture({ at, place, page, blob: blob.value, pixels })));
  }
  const fields = { name: 'Programme' };
  const kept = await api.createTract({ scope, fields, update: Y.encodeStateAsUpdate(doc) });
  if (!kept.ok) throw new Error(kept.error.kind);
  return { id: kept.value, files };
}

function emptyProgramme(): Y.Doc {
  const made = createTract({
    choice: { kind: 'known', id: 'a4', orientation: 'portrait' },
    title: 'Programme',
    language: 'fr',
    stamp: 'bench',
    colours: [],
  });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

function addPages(doc: Y.Doc, { setup }: Page, pages: number): readonly PageId[] {
  const ids = readTract(doc).tract.pages.map(({ id }) => id);
  while (ids.length < pages) {
    const id = PageId.parse(`page-${ids.length}`);
    edit(doc, { kind: 'add-page', id, as: 'page', setup, name: '', after: ids.at(-1) ?? null });
    ids.push(id);
  }
  return ids;
}

type Placed = {
  readonly at: number;
  readonly place: number;
  readonly page: PageId;
  readonly blob: string;
  readonly pixels: { readonly width: number; readonly height: number };
};

function aPicture({ at, place, page, blob, pixels }: Placed) {
  const { id, position, size, rotation, group, name, locked, hidden, opacity } = aShape(`p${at}`, {
    page,
    position: { x: 15 + (place % 2) * 92, y: 115 + Math.floor(place / 2) * 70 },
    size: { width: 86, height: 64 },
  });
  return {
    ...{ id, page, position, size, rotation, group, name, locked, hidden, opacity },
    ...{ kind: 'image' as const, blob, pixels, alt: '', fit: 'fill' as const },
    ...{ crop: { x: 0, y: 0, width: 1, height: 1 }, fill: null, stroke: null },
  };
}

/** Of many small colours, so that a JPEG of it is as heavy as a real one. */
async function photograph(seed: number, { width, height }: Placed['pixels']): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('There is no pen');
  for (let spot = 0; spot < 6_000; spot += 1) {
    const at = seed * 7_919 + spot * 104_729;
    pen.fillStyle = `hsl(${at % 360} 60% ${30 + (at % 45)}%)`;
    pen.fillRect((at * 13) % width, (at * 29) % height, 20 + (at % 90), 20 + (at % 70));
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  return new Uint8Array(await blob.arrayBuffer());
}
