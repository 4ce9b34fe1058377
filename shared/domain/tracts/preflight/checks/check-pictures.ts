import { resolutionOf } from '../../pictures/resolution.ts';
import { type Finding, found } from '../finding.ts';
import type { PageView } from '../page-view.ts';

/** Coarser than this shows on paper, coarser than the second even at arm's length (tract.md, « ppp <120 », « 120–200 »). */
const sharpDpi = 200;
const leastDpi = 120;

/** Pictures: that they are there, and fine enough for their size. */
export function checkPictures({ objects, page, facts }: PageView): readonly Finding[] {
  return objects.flatMap((object) => {
    if (object.kind !== 'image') return [];
    const place = { page: page.id, object: object.id };
    if (object.blob === null) return [found({ kind: 'empty-picture' }, 'warning', place)];
    if (!facts.hasPicture(object.blob)) return [found({ kind: 'missing-picture' }, 'error', place)];
    const dpi = resolutionOf(object)?.dpi ?? sharpDpi;
    if (dpi >= sharpDpi) return [];
    return [found({ kind: 'coarse-picture', dpi }, dpi < leastDpi ? 'error' : 'warning', place)];
  });
}
