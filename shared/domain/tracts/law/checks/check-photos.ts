import { paintedObjects } from '../../document/read/painted-objects.ts';
import type { Breach, LawView } from '../law-context.ts';

/** A photograph names who took it; the section's own logo needs no name. */
export function checkPhotos({ tract, texts }: LawView): readonly Breach[] {
  if (texts.some(({ text }) => /©|\bcrédits?\b|\bphotos?(?:graphies?)? ?[:/(]/iu.test(text)))
    return [];
  const photo = tract.pages
    .flatMap((page) => paintedObjects(tract, page).map((object) => ({ page: page.id, object })))
    .find(({ object }) => object.kind === 'image' && object.blob !== null && !object.fact);
  return photo ? [{ rule: 'photo-credit', page: photo.page, object: photo.object.id }] : [];
}
