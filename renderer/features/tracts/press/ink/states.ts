import type { PDFContext, PDFRef } from 'pdf-lib';
import { isLeftByBlack, type PlateInk } from '#shared/domain/tracts/proof/plate.ts';
import { digits } from '../../../../paper/pdf/digits.ts';

export type States = {
  /** Operator that makes what follows as opaque as `part` of 1. */
  opacity(part: number): string;
  /**
   * Operator that lays what follows, of black ink alone, over what is there: black letters leave no white rims. On any
   * other plate it is not seen.
   */
  overprint(): string;
  used(): Readonly<Record<string, PDFRef>>;
};

export function createStates(context: PDFContext, plate: PlateInk | null): States {
  const known = new Map<string, PDFRef>();
  const named = (name: string, state: Readonly<Record<string, number | boolean | string>>) => {
    if (!known.has(name))
      known.set(name, context.register(context.obj({ Type: 'ExtGState', ...state })));
    return `/${name} gs`;
  };
  const opacity = (part: number) => named(`A${digits(part * 1000)}`, { ca: part, CA: part });
  return {
    opacity,
    overprint: () =>
      plate !== null && isLeftByBlack(plate)
        ? opacity(0)
        : named('O1', { OP: true, op: true, OPM: 1 }),
    used: () => Object.fromEntries(known),
  };
}
