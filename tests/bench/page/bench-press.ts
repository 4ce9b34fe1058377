import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { openDocument } from '#shared/domain/tracts/document/open-document.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { presets } from '#shared/domain/tracts/press-presets/presets.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import { createFontDesk } from '../../../renderer/features/tracts/paint/fonts/font-desk.ts';
import { pagePicture } from '../../../renderer/features/tracts/paint/page-picture.tsx';
import { openTractPress } from '../../../renderer/features/tracts/press/open-tract-press.ts';
import { aTextFrame, aTract, edit, frontPage } from '../../builders/a-tract.ts';

/** A leaflet of a template, or a page of text in one font. */
export type BenchLeaflet =
  | { readonly kind: 'template'; readonly id: string }
  | { readonly kind: 'text'; readonly font: string; readonly text: string };

type Face = { readonly picture: string; readonly width: number; readonly height: number };
export type PressedLeaflet = { readonly faces: readonly Face[]; readonly pdf: readonly number[] };

const facts = {
  ...plainFacts,
  name: 'Ensemble pour Villeneuve',
  place: 'Villeneuve-sur-Lot',
  address: '12, rue des Lilas, 47300 Villeneuve-sur-Lot',
  web: 'ensemble-villeneuve.fr',
};

/** Its faces as the screen paints them, and as the product's own Worker presses them for a message. */
export async function pressLeaflet(leaflet: BenchLeaflet): Promise<PressedLeaflet> {
  const tract = tractOf(leaflet);
  const fonts = createFontDesk();
  const press = openTractPress({ fonts, picture: async () => null });
  const made = await press.pressPdf({
    tract,
    pages: tract.pages.map(({ id }) => id),
    sheets: null,
    look: presets.message.look,
    title: 'Mesure',
    fileName: 'mesure.pdf',
    printedOn: null,
    language: 'fr',
  });
  press.close();
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const faces: Face[] = [];
  for (const page of tract.pages) {
    const { width, height } = page.setup;
    faces.push({ picture: await pagePicture(tract, page, fonts), width, height });
  }
  return { faces, pdf: [...made.value] };
}

function tractOf(leaflet: BenchLeaflet): Tract {
  if (leaflet.kind === 'template') {
    const update = startFromTemplate(leaflet.id, facts, { title: 'Mesure', stamp: 's' });
    const doc = update.ok ? openDocument([update.value]) : update;
    if (!doc.ok) throw new Error(doc.error.kind);
    return readTract(doc.value).tract;
  }
  const doc = aTract();
  const font = FontId.parse(`${leaflet.font}-regular`);
  const [page] = readTract(doc).tract.pages;
  if (page === undefined) throw new Error('There is no page');
  const setup = { ...page.setup, width: 74, height: 105 };
  edit(
    doc,
    { kind: 'set-page', page: frontPage, properties: { setup } },
    {
      kind: 'add',
      object: aTextFrame('words', { position: { x: 5, y: 5 }, size: { width: 64, height: 95 } }),
      text: [
        { text: leaflet.text, attributes: { font, size: 10 } },
        { text: '\n', attributes: { font, size: 10, align: 'justify' } },
      ],
    },
  );
  const { tract } = readTract(doc);
  return { ...tract, pages: tract.pages.slice(0, 1) };
}
