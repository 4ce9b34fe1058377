import type { FontTables } from './sfnt.ts';

/** In ems, upwards. */
export type FontMetrics = {
  readonly ascent: number;
  /** Positive: how far letters reach under the baseline. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly underline: { readonly y: number; readonly thickness: number };
  readonly strike: { readonly y: number; readonly thickness: number };
};

export type FontStyle = {
  /** 100 to 900. */
  readonly weight: number;
  readonly italic: boolean;
};

type Extents = {
  readonly ascender: number;
  readonly descender: number;
  readonly unitsPerEm: number;
};

/** What a font does not say is taken as fonts usually are. */
export function readMetrics(tables: FontTables, extents: Extents): FontMetrics {
  const em = (units: number) => units / extents.unitsPerEm;
  const os2 = reader(tables.get('OS/2'), em);
  const post = reader(tables.get('post'), em);
  const ascent = em(extents.ascender) || 0.8;
  return {
    ascent,
    descent: -em(extents.descender) || 0.2,
    capHeight: os2(88) || ascent * 0.72,
    xHeight: os2(86) || ascent * 0.52,
    underline: { y: post(8) || -0.1, thickness: post(10) || 0.05 },
    strike: { y: os2(28) || 0.25, thickness: os2(26) || 0.05 },
  };
}

export function readStyle(tables: FontTables): FontStyle {
  const os2 = reader(tables.get('OS/2'), (units) => units);
  const weight = os2(4);
  const macStyle = reader(tables.get('head'), (units) => units)(44);
  return {
    weight: weight >= 1 && weight <= 1000 ? weight : 400,
    italic: (os2(62) & 1) === 1 || (macStyle & 2) === 2,
  };
}

/** A number of two bytes, or 0 where the table ends before it. */
function reader(table: DataView | undefined, scale: (units: number) => number) {
  return (offset: number): number =>
    table && offset + 2 <= table.byteLength ? scale(table.getInt16(offset)) : 0;
}
