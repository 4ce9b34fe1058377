import type { PDFContext, PDFRef } from 'pdf-lib';
import { digits } from '../../../../paper/pdf/digits.ts';

export type States = {
  /** Operator that makes what follows as opaque as `part` of 1. */
  opacity(part: number): string;
  /** Operator that lays what follows over what is there, where it is one plate: black letters leave no white rims. */
  overprint(): string;
  used(): Readonly<Record<string, PDFRef>>;
};

export function createStates(context: PDFContext): States {
  const known = new Map<string, PDFRef>();
  const named = (name: string, state: Readonly<Record<string, number | boolean | string>>) => {
    if (!known.has(name))
      known.set(name, context.register(context.obj({ Type: 'ExtGState', ...state })));
    return `/${name} gs`;
  };
  return {
    opacity: (part) => named(`A${digits(part * 1000)}`, { ca: part, CA: part }),
    overprint: () => named('O1', { OP: true, op: true, OPM: 1 }),
    used: () => Object.fromEntries(known),
  };
}
