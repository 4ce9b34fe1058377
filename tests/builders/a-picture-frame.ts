import type { ObjectDraft } from '#shared/domain/tracts/document/model/object.ts';
import { frontPage, objectId } from './a-tract.ts';

type Said = Partial<Omit<Extract<ObjectDraft, { kind: 'image' }>, 'kind' | 'id'>>;

/** 60 × 40 mm on the front; the whole of a picture of 300 × 200 dots. */
export const aPictureFrame = (blob: string, said: Said = {}): ObjectDraft => ({
  id: objectId('photo'),
  page: frontPage,
  position: { x: 10, y: 10 },
  size: { width: 60, height: 40 },
  rotation: 0,
  group: null,
  name: '',
  locked: false,
  hidden: false,
  opacity: 1,
  fill: null,
  stroke: null,
  kind: 'image',
  blob,
  pixels: { width: 300, height: 200 },
  crop: { x: 0, y: 0, width: 1, height: 1 },
  fit: 'fill',
  alt: '',
  ...said,
});
