import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { paintedObjects } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import type { Result } from '#shared/result.ts';
import { fontsIn } from '../../../../renderer/features/tracts/paint/fonts/use-fonts.ts';
import type {
  PressFault,
  PressLook,
  PressOrder,
} from '../../../../renderer/features/tracts/press/press-order.ts';
import { pressPdf } from '../../../../renderer/features/tracts/press/press-pdf.ts';
import { openSubsetter } from '../../../../renderer/paper/pdf/subset.ts';
import { aFontDesk } from '../../../renderer/features/tracts/paint/a-font-desk.ts';

export const forCopier: PressLook = { colour: 'process', around: 'nothing', links: false };
export const forPrintShop: PressLook = { colour: 'inks', around: 'marks', links: false };

export const anOrder = (tract: Tract, said: Partial<PressOrder> = {}): PressOrder => ({
  tract,
  pages: tract.pages.map(({ id }) => id),
  sheets: null,
  look: forCopier,
  title: tract.meta.title,
  language: 'fr',
  ...said,
});

const desk = aFontDesk();
const subset = openSubsetter(
  new Uint8Array(
    readFileSync(fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))),
  ),
);

/** With the fonts that come with the application and the pictures given. */
export async function pressTract(
  order: PressOrder,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Result<Uint8Array, readonly PressFault[]>> {
  const { tract } = order;
  const stories = tract.pages
    .flatMap((page) => paintedObjects(tract, page))
    .flatMap((object) => {
      if (object.kind === 'text') return [object.story];
      return object.kind === 'table'
        ? tableRules(object).cells.flatMap(({ story }) => story ?? [])
        : [];
    });
  await desk.ask(stories.flatMap((id) => [...fontsIn(tract.stories.get(id) ?? [])]));
  const fonts = desk.read();
  return pressPdf(order, {
    materials: {
      fonts: new Map([...fonts.shelf.fonts].map(([id, { bytes }]) => [id, bytes])),
      fallback: fonts.shelf.fallback,
      pictures,
    },
    fonts,
    subset: await subset,
    decode: async () => null,
    onProgress: () => undefined,
  });
}
