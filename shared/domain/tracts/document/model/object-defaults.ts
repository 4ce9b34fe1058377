import { noInsets } from './measures.ts';
import type { ObjectField } from './object.ts';

/**
 * What stands in for a property that is missing or damaged: an object is rescued as long as one can
 * say what it is, where it stands and what it holds.
 */
export const objectDefaults: Partial<Record<ObjectField, unknown>> = {
  rotation: 0,
  order: 'V',
  group: null,
  name: '',
  locked: false,
  hidden: false,
  deleted: false,
  opacity: 1,
  fill: null,
  stroke: null,
  columns: 1,
  gutter: 4,
  insets: noInsets,
  verticalAlign: 'top',
  next: null,
  blob: null,
  pixels: null,
  crop: { x: 0, y: 0, width: 1, height: 1 },
  fit: 'fill',
  alt: '',
  cornerRadius: 0,
  sides: 5,
  innerRadius: 0.5,
  points: [],
  headerRows: 0,
  rowTracks: [{ id: 'row', size: 10 }],
  columnTracks: [{ id: 'column', size: 30 }],
  cells: {},
};
