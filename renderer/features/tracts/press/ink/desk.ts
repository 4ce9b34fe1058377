import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { FontsAtHand } from '../../paint/fonts/font-desk.ts';
import type { ToInks } from '../colour/open-inks.ts';
import { createShadings, type Shadings } from '../drawing/shadings.ts';
import type { Imaging } from '../pictures/imaging.ts';
import { openPictures, type Pictures } from '../pictures/open-pictures.ts';
import { createProfiles, type Profiles } from '../pictures/profiles.ts';
import type { PressLook, PressMaterials, PressOrder } from '../press-order.ts';
import { objectsOf } from '../shown.ts';
import { type Colours, createColours } from './colours.ts';
import { createFonts, type Fonts } from './fonts.ts';
import { createLayers, type Layers } from './layers.ts';
import { createStates, type States } from './states.ts';

/** What all pages of a file draw with; it remembers what they used. */
export type InkDesk = {
  readonly look: PressLook;
  readonly colours: Colours;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  readonly profiles: Profiles;
  readonly shadings: Shadings;
  readonly states: States;
  readonly layers: Layers;
  /** Of all pages: written once, at the end. */
  readonly resources: PDFRef;
};

type Given = {
  readonly materials: PressMaterials;
  readonly fonts: FontsAtHand;
  readonly imaging: Imaging;
  readonly toInks: ToInks | null;
};

export async function openInkDesk(
  pdf: PDFDocument,
  order: PressOrder,
  { materials, fonts, imaging, toInks }: Given,
): Promise<InkDesk> {
  const { tract, look } = order;
  const { context } = pdf;
  const resources = context.nextRef();
  const plate = look.plate?.ink ?? null;
  const inking = { look: look.colour, toInks, plate };
  const states = createStates(context, plate);
  const layers = createLayers(context, resources);
  const shadings = createShadings(context, inking);
  const profiles = createProfiles(context);
  const asOne = (content: string) => layers.show(content, everywhere);
  const drawing = { ...inking, states, shadings, asOne };
  const objects = objectsOf(order);
  const tools = { look, objects, imaging, profiles, layers, drawing };
  return {
    look,
    colours: createColours({ context, swatches: tract.swatches, look: look.colour, plate }),
    fonts: createFonts(fonts.shelf.fonts),
    pictures: await openPictures(pdf, materials.pictures, tools),
    ...{ profiles, shadings, states, layers, resources },
  };
}

const far = 1_000_000;
/** What is drawn as one thing is never cut by the edge of that thing. */
const everywhere = { x: -far, y: -far, width: 2 * far, height: 2 * far };
