import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { PressLook, PressMaterials } from '../press-order.ts';
import { type Colours, createColours } from './colours.ts';
import { createFonts, type Fonts } from './fonts.ts';
import { createLayers, type Layers } from './layers.ts';
import { type DecodeRaster, openPictures, type Pictures } from './pictures.ts';
import { createStates, type States } from './states.ts';

/** What all pages of a file draw with; it remembers what they used. */
export type InkDesk = {
  readonly look: PressLook;
  readonly colours: Colours;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  readonly states: States;
  readonly layers: Layers;
  /** Of all pages: written once, at the end. */
  readonly resources: PDFRef;
};

type Given = {
  readonly tract: Tract;
  readonly look: PressLook;
  readonly materials: PressMaterials;
  readonly decode: DecodeRaster;
};

export async function openInkDesk(pdf: PDFDocument, given: Given): Promise<InkDesk> {
  const { tract, look, materials, decode } = given;
  const { context } = pdf;
  const resources = context.nextRef();
  return {
    look,
    colours: createColours({ context, swatches: tract.swatches, look: look.colour }),
    fonts: createFonts(materials.fonts),
    pictures: await openPictures(pdf, materials.pictures, decode),
    states: createStates(context),
    layers: createLayers(context, resources),
    resources,
  };
}
