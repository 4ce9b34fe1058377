import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { cornersOf, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { CommentRow } from './use-comments.ts';

/** Its upper right one, however it is turned. */
export const cornerOf = ({ position, size, rotation }: TractObject): Vector =>
  cornersOf({ ...position, ...size, rotation })[1];

/** Where its marker stands on this page; null on any other. */
export function placeOn(
  page: string,
  objects: readonly TractObject[],
  { fields }: CommentRow,
): Vector | null {
  const object = objects.find(({ id }) => id === fields.object);
  if ((object?.page ?? fields.page) !== page) return null;
  return object ? cornerOf(object) : fields.place;
}
