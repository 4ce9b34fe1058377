import type { TextPiece } from '../../document/edits/tract-edit.ts';
import { type Insets, noInsets } from '../../document/model/measures.ts';
import type { TractObject } from '../../document/model/object.ts';
import type { QrContent } from '../../document/model/qr.ts';
import { type Colour, swatchOf } from './colours.ts';

/** Millimetres from the trimmed corner: left, top, width, height. */
export type At = readonly [x: number, y: number, width: number, height: number];

type Own<T> = T extends unknown
  ? Omit<T, 'id' | 'page' | 'story' | 'order' | 'deleted' | 'cells'>
  : never;
export type ItemObject = Own<Exclude<TractObject, { kind: 'group' | 'icon' }>>;

/** An object of a template: its ids and its page are given when a leaflet is made of it. */
export type Item = {
  readonly object: ItemObject;
  readonly text?: readonly TextPiece[];
  /** Of a table: the texts of its first row. */
  readonly header?: readonly TextPiece[];
};

const common = ([x, y, width, height]: At, name: string) => ({
  position: { x, y },
  size: { width, height },
  rotation: 0,
  group: null,
  name,
  locked: false,
  hidden: false,
  opacity: 1,
});

type Block = {
  readonly form?: 'rectangle' | 'ellipse' | 'line' | 'polygon' | 'star';
  readonly radius?: number;
  readonly rotation?: number;
  readonly name?: string;
  readonly sides?: number;
  readonly opacity?: number;
  /** An outline of this many points instead of a field. */
  readonly outline?: number;
  readonly dash?: readonly number[];
};

/** A field of colour, or an outline. */
export function block(at: At, colour: Colour, said: Block = {}): Item {
  const { form = 'rectangle', radius = 0, rotation = 0, name = '', sides = 5, opacity = 1 } = said;
  const { outline, dash = [] } = said;
  const swatch = swatchOf(colour);
  return {
    object: {
      ...common(at, name),
      kind: 'shape',
      form,
      rotation,
      opacity,
      cornerRadius: radius,
      sides,
      innerRadius: 0.5,
      points: [],
      fill: outline === undefined ? swatch : null,
      stroke: outline === undefined ? null : { swatch, width: outline, dash },
    },
  };
}

export const rule = (at: At, colour: Colour, outline: number): Item =>
  block(at, colour, { form: 'line', outline });

type Frame = {
  readonly columns?: number;
  readonly gutter?: number;
  readonly insets?: Insets;
  readonly to?: 'top' | 'middle' | 'bottom';
  readonly name?: string;
};

export function words(at: At, text: readonly TextPiece[], said: Frame = {}): Item {
  const { columns = 1, gutter = 6, insets = noInsets, to = 'top', name = '' } = said;
  return {
    text,
    object: {
      ...common(at, name),
      kind: 'text',
      columns,
      gutter,
      insets,
      verticalAlign: to,
      next: null,
      fill: null,
      stroke: null,
    },
  };
}

/** A place for a photograph: empty until the section puts one there. */
export const picture = (at: At, name: string, colour: Colour = 'pale'): Item => ({
  object: {
    ...common(at, name),
    kind: 'image',
    blob: null,
    pixels: null,
    crop: { x: 0, y: 0, width: 1, height: 1 },
    fit: 'fill',
    alt: '',
    fill: swatchOf(colour),
    stroke: null,
  },
});

export const code = (at: At, content: QrContent): Item => ({
  object: { ...common(at, ''), kind: 'qr', content, fill: null, stroke: null },
});
