import { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { ObjectDraft } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { aPictureFrame } from '../../builders/a-picture-frame.ts';
import { aTextFrame, aTract, edit, objectId } from '../../builders/a-tract.ts';

/** What every page of the benches shows, in millimetres and points, whoever sets it. */
export const leafletPage = {
  width: 148,
  height: 210,
  photos: [10, 54, 98].map((x) => ({ x, y: 10, width: 40, height: 30 })),
  text: { x: 10, y: 46, width: 128, height: 154 },
  points: 9.5,
  leading: 12,
} as const;

export const photoPixels = { width: 1_200, height: 900 };

const sentence =
  'Le logement est un droit : nous demandons à la commune de remettre sur le marché les logements vides, de rénover les écoles et d’ouvrir les salles aux associations du quartier.';

/** 300 words, other ones on each page. */
export function wordsOn(page: number): string {
  const words: string[] = [];
  for (let at = 0; words.length < 300; at += 1) {
    words.push(...`${sentence} Page ${page + 1}, phrase ${at + 1}.`.split(' '));
  }
  return words.slice(0, 300).join(' ');
}

/** So many faces of A5, each with 300 words and as many photographs as are named for it. */
export function leafletOf(pages: number, photos: readonly string[]): Tract {
  const doc = aTract();
  const [first] = readTract(doc).tract.pages;
  if (first === undefined) throw new Error('There is no page');
  const ids = addPages(doc, first, pages);
  const perPage = Math.floor(photos.length / pages);
  for (const [at, page] of ids.entries()) {
    const { x, y, width, height } = leafletPage.text;
    const frame = aTextFrame(`text-${at}`, { page, position: { x, y }, size: { width, height } });
    const size = leafletPage.points;
    const paragraph = { size, leading: leafletPage.leading, align: 'justify' as const };
    const text = [
      { text: wordsOn(at), attributes: { size } },
      { text: '\n', attributes: paragraph },
    ];
    edit(doc, { kind: 'add', object: frame, text });
    for (const [place, blob] of photos.slice(at * perPage, (at + 1) * perPage).entries()) {
      edit(doc, { kind: 'add', object: photoAt(`photo-${at}-${place}`, { page, place, blob }) });
    }
  }
  const { tract } = readTract(doc);
  return { ...tract, pages: tract.pages.filter(({ id }) => ids.includes(id)) };
}

type Placed = { readonly page: PageId; readonly place: number; readonly blob: string };

function photoAt(id: string, { page, place, blob }: Placed): ObjectDraft {
  const { x, y, width, height } = leafletPage.photos[place] ?? leafletPage.text;
  const said = { page, position: { x, y }, size: { width, height }, pixels: photoPixels };
  return { ...aPictureFrame(blob, said), id: objectId(id) };
}

function addPages(doc: ReturnType<typeof aTract>, { setup }: Page, pages: number) {
  const ids = readTract(doc).tract.pages.map(({ id }) => id);
  while (ids.length < pages) {
    const id = PageId.parse(`page-${ids.length}`);
    edit(doc, { kind: 'add-page', id, as: 'page', setup, name: '', after: ids.at(-1) ?? null });
    ids.push(id);
  }
  return ids.slice(0, pages);
}
