import type { Purpose } from '../document/model/purpose.ts';
import type { Tract } from '../document/model/tract.ts';

const posterMm = 290;

/** What it says of itself; else what its name or its size speak for. */
export function purposeOf({ meta, pages }: Pick<Tract, 'meta' | 'pages'>): Purpose {
  if (meta.purpose !== null) return meta.purpose;
  if (/profession de foi|circulaire/iu.test(meta.title)) return 'circular';
  if (/^bulletin de vote/iu.test(meta.title)) return 'ballot';
  const setup = pages[0]?.setup;
  if (!setup) return 'tract';
  const { width, height, panels } = setup;
  const isLarge = Math.min(width, height) >= posterMm;
  return isLarge && panels.length < 2 && pages.length === 1 ? 'poster' : 'tract';
}
