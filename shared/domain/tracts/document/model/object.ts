import { z } from 'zod';
import { FactMark } from './fact-mark.ts';
import { ObjectId, OrderKey, PageId, StoryId } from './ids.ts';
import { Angle, Insets, Point, Size } from './measures.ts';
import { Fill, Stroke } from './paint.ts';
import { QrContent } from './qr.ts';
import { tableShape } from './table.ts';

/** The box is the unrotated one; a rotation turns it around its centre. */
const common = {
  id: ObjectId,
  page: PageId,
  position: Point,
  size: Size,
  rotation: Angle,
  order: OrderKey,
  group: ObjectId.nullable(),
  name: z.string().max(200),
  locked: z.boolean(),
  hidden: z.boolean(),
  deleted: z.boolean(),
  opacity: z.number().min(0).max(1),
};

const painted = { fill: Fill, stroke: Stroke };
const part = z.number().min(0).max(1);
const pixels = z.int().min(1).max(100_000);

export const TextFrame = z
  .object({
    ...common,
    ...painted,
    kind: z.literal('text'),
    story: StoryId,
    columns: z.int().min(1).max(12),
    gutter: z.number().min(0).max(200),
    insets: Insets,
    verticalAlign: z.enum(['top', 'middle', 'bottom', 'justify']),
    /** The frame into which the story flows on. */
    next: ObjectId.nullable(),
  })
  .readonly();
export type TextFrame = z.infer<typeof TextFrame>;

const ImageFrame = z
  .object({
    ...common,
    ...painted,
    kind: z.literal('image'),
    /** The picture by the SHA-256 of its bytes; none yet is a placeholder. */
    blob: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    pixels: z.object({ width: pixels, height: pixels }).readonly().nullable(),
    crop: z.object({ x: part, y: part, width: part, height: part }).readonly(),
    fit: z.enum(['fill', 'contain', 'stretch']),
    alt: z.string().max(1_000),
    fact: FactMark.optional(),
  })
  .readonly();

const Shape = z
  .object({
    ...common,
    ...painted,
    kind: z.literal('shape'),
    form: z.enum(['rectangle', 'ellipse', 'line', 'polygon', 'star']),
    /** Millimetres. */
    cornerRadius: z.number().min(0).max(2_000),
    /** Of a polygon, or the spikes of a star. */
    sides: z.int().min(3).max(100),
    /** The inner radius of a star as a part of the outer. */
    innerRadius: part,
    /** Corners in 0..1 of the box, when they were drawn by hand. */
    points: z
      .array(z.object({ x: part, y: part }).readonly())
      .max(500)
      .readonly(),
  })
  .readonly();

const Icon = z
  .object({ ...common, ...painted, kind: z.literal('icon'), icon: z.string().min(1).max(120) })
  .readonly();

const Qr = z
  .object({
    ...common,
    ...painted,
    kind: z.literal('qr'),
    content: QrContent,
    fact: FactMark.optional(),
  })
  .readonly();

const Table = z
  .object({ ...common, ...painted, ...tableShape, kind: z.literal('table') })
  .readonly();

/** Its box is that of its members when it was made; the drawn one is theirs. */
const Group = z.object({ ...common, kind: z.literal('group') }).readonly();

export const TractObject = z.discriminatedUnion('kind', [
  TextFrame,
  ImageFrame,
  Shape,
  Icon,
  Qr,
  Table,
  Group,
]);
export type TractObject = z.infer<typeof TractObject>;

type EachWithout<T, K extends string> = T extends unknown ? Omit<T, K> : never;
/** What a new object says of itself; the rest is given to it. */
export type ObjectDraft = EachWithout<TractObject, 'order' | 'deleted'>;

/** Any property that may be set by itself, whatever the kind. */
type KeyOf<T> = T extends unknown ? keyof T : never;
export type ObjectField = Exclude<KeyOf<TractObject>, 'id' | 'kind'>;
