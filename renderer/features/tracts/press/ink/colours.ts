import type { PDFContext, PDFRef } from 'pdf-lib';
import { screenColour } from '#shared/domain/tracts/document/model/screen-colour.ts';
import {
  blackSwatch,
  type Cmyk,
  type Swatch,
} from '#shared/domain/tracts/document/model/swatch.ts';
import {
  type PlateInk,
  type ProcessInk,
  processInks,
  tintOn,
} from '#shared/domain/tracts/proof/plate.ts';
import type { SwatchId } from '#shared/domain/tracts/story.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import type { PressLook } from '../press-order.ts';
import { greyOn } from './on-plate.ts';

export type Colours = {
  /** Operators that make it the colour of what is filled, or of what is stroked. A swatch that is gone is black. */
  fill(swatch: SwatchId): string;
  stroke(swatch: SwatchId): string;
  /** Fills with the whole of one ink: the patches beside a page. */
  process(ink: ProcessInk): string;
  /** Of everything that is on no swatch: the ground of a QR code. */
  readonly white: string;
  /** The spot inks that were used, by the name of their resource. */
  spaces(): Readonly<Record<string, PDFRef>>;
};

type Given = {
  readonly context: PDFContext;
  readonly swatches: ReadonlyMap<SwatchId, Swatch>;
  readonly look: PressLook['colour'];
  /** Null: all inks at once. */
  readonly plate: PlateInk | null;
};

export function createColours({ context, swatches, look, plate }: Given): Colours {
  const spots = new Map<string, { readonly name: string; readonly ref: PDFRef }>();

  function spotNamed(ink: string, cmyk: Cmyk): string {
    const known = spots.get(ink);
    if (known) return known.name;
    const name = `S${spots.size + 1}`;
    spots.set(ink, { name, ref: context.register(separation(context, ink, cmyk)) });
    return name;
  }

  function operators(id: SwatchId, kind: 'fill' | 'stroke'): string {
    const swatch = swatches.get(id) ?? blackSwatch;
    const { cmyk, spot } = swatch;
    const isFill = kind === 'fill';
    if (plate !== null) {
      const tint = tintOn(plate, swatch, look === 'inks' ? 'apart' : 'mixed');
      return `${digits(1 - tint)} ${isFill ? 'g' : 'G'}`;
    }
    if (look === 'screen') {
      const { red, green, blue } = screenColour(cmyk);
      return `${[red, green, blue].map((part) => digits(part / 255)).join(' ')} ${isFill ? 'rg' : 'RG'}`;
    }
    if (look === 'inks' && spot !== null) {
      const name = spotNamed(spot, cmyk);
      return isFill ? `/${name} cs 1 scn` : `/${name} CS 1 SCN`;
    }
    return `${partsOf(cmyk).map(digits).join(' ')} ${isFill ? 'k' : 'K'}`;
  }

  return {
    fill: (swatch) => operators(swatch, 'fill'),
    stroke: (swatch) => operators(swatch, 'stroke'),
    process(ink) {
      const parts = processInks.map((one) => (one === ink ? 1 : 0));
      return plate === null ? `${parts.join(' ')} k` : `${greyOn(plate, parts)} g`;
    },
    white: whiteOf(look, plate),
    spaces: () => Object.fromEntries([...spots.values()].map(({ name, ref }) => [name, ref])),
  };
}

function whiteOf(look: PressLook['colour'], plate: PlateInk | null): string {
  if (plate !== null) return '1 g';
  return look === 'screen' ? '1 1 1 rg' : '0 0 0 0 k';
}

/** A spot ink, with what stands in for it where it is not printed (ISO 32000-1, 8.6.6.4). */
const separation = (context: PDFContext, ink: string, cmyk: Cmyk) =>
  context.obj([
    'Separation',
    ink,
    'DeviceCMYK',
    context.obj({
      FunctionType: 2,
      Domain: [0, 1],
      C0: [0, 0, 0, 0],
      C1: [...partsOf(cmyk)],
      N: 1,
    }),
  ]);

const partsOf = ({ cyan, magenta, yellow, black }: Cmyk): readonly number[] =>
  [cyan, magenta, yellow, black].map((percent) => percent / 100);
