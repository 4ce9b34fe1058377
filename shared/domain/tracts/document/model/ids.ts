import { z } from 'zod';

const id = z.string().min(1).max(80);

export const PageId = id.brand<'PageId'>();
export type PageId = z.infer<typeof PageId>;

export const ObjectId = id.brand<'ObjectId'>();
export type ObjectId = z.infer<typeof ObjectId>;

export const StoryId = id.brand<'StoryId'>();
export type StoryId = z.infer<typeof StoryId>;

export const StyleId = id.brand<'StyleId'>();
export type StyleId = z.infer<typeof StyleId>;

export const GuideId = id.brand<'GuideId'>();
export type GuideId = z.infer<typeof GuideId>;

/** A place in an order: see `orderBetween`. */
export const OrderKey = z
  .string()
  .max(4_000)
  .regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/);
export type OrderKey = z.infer<typeof OrderKey>;
