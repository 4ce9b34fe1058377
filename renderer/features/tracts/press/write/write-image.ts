import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { picturePlace } from '#shared/domain/tracts/drawing/picture-place.ts';
import type { InkDesk } from '../ink/desk.ts';
import { boxOperators } from '../ink/draw-path.ts';
import { paintedBox } from './write-box.ts';

type ImageObject = Extract<TractObject, { kind: 'image' }>;

/** A frame that waits for its picture is not printed, but for its ground and edge. */
export function writtenImage(image: ImageObject, { colours, pictures }: InkDesk): string {
  const { size, fill, stroke } = image;
  return [
    paintedBox({ size, fill, stroke: null }, colours),
    shownPicture(image, pictures),
    paintedBox({ size, fill: null, stroke }, colours),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function shownPicture(image: ImageObject, pictures: InkDesk['pictures']): string {
  const place = picturePlace(image);
  if (image.blob === null || place === null) return '';
  const shown = pictures.show(image.blob, place.whole);
  return shown === null ? '' : `q ${boxOperators(place.seen)} W n ${shown} Q`;
}
