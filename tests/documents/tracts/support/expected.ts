import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { marginMm } from '#shared/domain/tracts/imposition/margin-marks.ts';
import type { PressedFile } from './every-template.ts';
import { typedOn } from './typed-text.ts';

type Of = Pick<PressedFile, 'order'>;

/** Left, bottom, right and top in millimetres. */
type Corners = readonly number[];

export type Side = {
  readonly media: Corners;
  readonly trim: Corners;
  /** Of the order's pages, in the order in which they lie there. */
  readonly faces: readonly number[];
};

/** What the sides of a file must be, as its order says and without what the press computes. */
export function sidesOf({ order: { sheets, look, pages, tract } }: Of): readonly Side[] {
  if (sheets !== null) {
    return sheets.flatMap(({ size: { width, height }, front, back }) =>
      [front, ...(back === null ? [] : [back])].map((placements) => {
        const media = [0, 0, width, height];
        const [only] = placements;
        const trim = only && placements.length === 1 ? only.trim : null;
        return {
          media,
          trim: trim
            ? [trim.x, height - trim.y - trim.height, trim.x + trim.width, height - trim.y]
            : media,
          faces: placements.map(({ face }) => face),
        };
      }),
    );
  }
  return pages.flatMap((id, face) => {
    const setup = tract.pages.find((page) => page.id === id)?.setup;
    if (setup === undefined) return [];
    const { width, height, bleed } = setup;
    const around = look.around === 'nothing' ? 0 : bleed + (look.around === 'marks' ? marginMm : 0);
    return {
      media: [0, 0, width + 2 * around, height + 2 * around],
      trim: [around, around, around + width, around + height],
      faces: [face],
    };
  });
}

/** What is read on its sides, one after another; what stands in their margins is left out. */
export const textOf = ({ order }: Of): string =>
  sidesOf({ order })
    .flatMap(({ faces }) => faces)
    .flatMap((face) => {
      const page = order.tract.pages.find(({ id }) => id === order.pages[face]);
      return page ? typedOn(order.tract, page) : [];
    })
    .join('');

/** Of each page, from `pdfinfo -box -l 99`, in millimetres. */
export function boxesOf(said: string) {
  const of = (name: string): readonly Corners[] =>
    [...said.matchAll(new RegExp(`^Page +\\d+ ${name}: +(.+)$`, 'gmu'))].map(([, points = '']) =>
      points
        .trim()
        .split(/\s+/u)
        .map((point) => Number(point) * millimetresPerPoint),
    );
  const trims = of('TrimBox');
  return of('MediaBox').map((media, at) => ({ media, trim: trims[at] ?? [] }));
}
