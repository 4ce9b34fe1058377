import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IsoDate } from '#shared/domain/dates.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { ownFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import type { Result } from '#shared/result.ts';
import { openInks } from '../../../../renderer/features/tracts/press/colour/open-inks.ts';
import { gatherMaterials } from '../../../../renderer/features/tracts/press/gather-materials.ts';
import { openMaterials } from '../../../../renderer/features/tracts/press/open-materials.ts';
import {
  type Imaging,
  noImaging,
} from '../../../../renderer/features/tracts/press/pictures/imaging.ts';
import {
  type PressFault,
  type PressLook,
  type PressOrder,
  plainLook,
} from '../../../../renderer/features/tracts/press/press-order.ts';
import { pressPdf } from '../../../../renderer/features/tracts/press/press-pdf.ts';
import { openSubsetter } from '../../../../renderer/paper/pdf/subset.ts';
import { aFontDesk } from '../../../renderer/features/tracts/paint/a-font-desk.ts';

export const forPrintShop: PressLook = {
  ...plainLook,
  colour: 'inks',
  around: 'marks',
  standard: 'pdf-x-4',
};

export const anOrder = (tract: Tract, said: Partial<PressOrder> = {}): PressOrder => ({
  tract,
  pages: tract.pages.map(({ id }) => id),
  sheets: null,
  look: plainLook,
  title: tract.meta.title,
  fileName: 'tract.pdf',
  printedOn: IsoDate.parse('2026-11-23'),
  language: 'fr',
  ...said,
});

const desk = aFontDesk();
const ownFonts = new Map<string, Uint8Array>();
desk.readOwnFrom(async (sha256) => ownFonts.get(sha256) ?? null);

/** A font of the section's own, by the name that leaflets give it. */
export function addOwnFont(name: string, bytes: Uint8Array): FontId {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  ownFonts.set(sha256, bytes);
  return ownFontId({ sha256, family: name, weight: 400, italic: false, look: 'serif' });
}

const read = (file: string) => new Uint8Array(readFileSync(join('node_modules', file)));
const subset = openSubsetter(read('harfbuzzjs/dist/harfbuzz-subset.wasm'));

/** With the fonts that come with the application and the pictures given. */
export async function pressTract(
  order: PressOrder,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
  imaging: Imaging = noImaging,
): Promise<Result<Uint8Array, readonly PressFault[]>> {
  const materials = await gatherMaterials(order, {
    fonts: desk,
    picture: async (sha256) => pictures.get(sha256) ?? null,
  });
  const pressProfile = new Uint8Array(
    readFileSync('renderer/features/tracts/press/colour/profile/fogra39l.icc'),
  );
  const toInks =
    order.look.colour === 'four-inks' || order.look.plate
      ? await openInks(read('lcms-wasm/dist/lcms.wasm'), pressProfile)
      : null;
  return pressPdf(order, {
    materials,
    fonts: openMaterials(order, materials),
    subset: await subset,
    imaging,
    pressProfile,
    toInks,
    onProgress: () => undefined,
  });
}
