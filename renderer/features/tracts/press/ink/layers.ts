import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Box } from '#shared/domain/paper/millimetres.ts';
import { digits } from '../../../../paper/pdf/digits.ts';

export type Layers = {
  /** Operators that draw `content`, whatever it holds, as one thing: what is see-through is so as a whole. */
  show(content: string, around: Box): string;
  used(): Readonly<Record<string, PDFRef>>;
};

/** Drawings kept by themselves (form XObjects). The same content is kept once. */
export function createLayers(context: PDFContext, resources: PDFRef): Layers {
  const known = new Map<string, { readonly name: string; readonly ref: PDFRef }>();
  return {
    show(content, { x, y, width, height }) {
      const key = `${[x, y, width, height].join(' ')}\n${content}`;
      const layer = known.get(key) ?? {
        name: `L${known.size + 1}`,
        ref: context.register(
          context.flateStream(content, {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [x, y, x + width, y + height].map((place) => Number(digits(place))),
            Group: { Type: 'Group', S: 'Transparency' },
            Resources: resources,
          }),
        ),
      };
      known.set(key, layer);
      return `/${layer.name} Do`;
    },
    used: () => Object.fromEntries([...known.values()].map(({ name, ref }) => [name, ref])),
  };
}
