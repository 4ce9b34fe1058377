import type { Tract } from '../../document/model/tract.ts';
import { paintedObjects } from '../../document/read/painted-objects.ts';
import { type Finding, found } from '../finding.ts';

/** The leaflet as a whole: faces that come in pairs, pages with something on them, nothing forgotten out of sight. */
export function checkDocument(tract: Tract): readonly Finding[] {
  const faces = tract.pages.length;
  const hidden = tract.objects.filter((object) => object.hidden);
  return [
    ...(faces > 1 && faces % 2 === 1 ? [found({ kind: 'odd-faces', faces }, 'warning')] : []),
    ...tract.pages
      .filter((page) => paintedObjects(tract, page).length === 0)
      .map(({ id }) => found({ kind: 'empty-page' }, 'advice', { page: id })),
    ...hidden.map(({ id, page }) => found({ kind: 'hidden' }, 'advice', { page, object: id })),
  ];
}
