import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Gradient } from './gradient.ts';
import { colourParts, type Inking } from './inks.ts';

export type Shadings = {
  /** The name of a gradient, for `sh`. */
  name(gradient: Gradient): string;
  used(): Readonly<Record<string, PDFRef>>;
};

export function createShadings(context: PDFContext, inking: Inking): Shadings {
  const known = new Map<string, { readonly name: string; readonly ref: PDFRef }>();
  return {
    name(gradient) {
      const key = JSON.stringify([gradient.coords, gradient.stops]);
      const found = known.get(key) ?? {
        name: `G${known.size + 1}`,
        ref: context.register(
          context.obj({
            ShadingType: gradient.coords.length === 4 ? 2 : 3,
            ColorSpace: spaceOf(inking),
            Coords: [...gradient.coords],
            Extend: [true, true],
            Function: courseOf(context, gradient.stops, inking),
          }),
        ),
      };
      known.set(key, found);
      return found.name;
    },
    used: () => Object.fromEntries([...known.values()].map(({ name, ref }) => [name, ref])),
  };
}

function spaceOf({ toInks, plate }: Inking): string {
  if (plate !== null) return 'DeviceGray';
  return toInks === null ? 'DeviceRGB' : 'DeviceCMYK';
}

/** Colours from 0 to 1, one stretch between each two stops (ISO 32000-1, 7.10.4). */
function courseOf(context: PDFContext, stops: Gradient['stops'], inking: Inking) {
  const all = [
    ...(stops[0] ? [{ at: 0, rgb: stops[0].rgb }] : []),
    ...stops,
    ...stops.slice(-1).map(({ rgb }) => ({ at: 1, rgb })),
  ];
  const stretches = all.slice(1).flatMap((to, place) => {
    const from = all[place];
    return from && to.at > from.at ? [{ from, to }] : [];
  });
  return context.obj({
    FunctionType: 3,
    Domain: [0, 1],
    Functions: stretches.map(({ from, to }) =>
      context.obj({
        FunctionType: 2,
        Domain: [0, 1],
        C0: [...colourParts(from.rgb, inking)],
        C1: [...colourParts(to.rgb, inking)],
        N: 1,
      }),
    ),
    Bounds: stretches.slice(1).map(({ from }) => from.at),
    Encode: stretches.flatMap(() => [0, 1]),
  });
}
