import { z } from 'zod';

/** What a topic is: something to defend, to know how to do, to do for a living, to speak, to lend, a time, a wish. */
export const TopicFamily = z.enum([
  'cause',
  'skill',
  'trade',
  'language',
  'equipment',
  'availability',
  'wish',
]);
export type TopicFamily = z.infer<typeof TopicFamily>;

/** Punctuation alone would lead nowhere. */
const Words = z
  .string()
  .trim()
  .max(80)
  .regex(/[\p{L}\p{N}]/u);

const Wording = z.object({ name: Words, synonyms: z.array(Words).readonly() });

/** Stored in people's records as `topic.<id>`: an id never changes, even when its name does. */
export const TopicId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const Topic = z.object({
  id: TopicId,
  family: TopicFamily,
  /** Of the same family, and without a parent itself. */
  parent: TopicId.nullable(),
  fr: Wording,
  en: Wording,
});
export type Topic = Readonly<z.infer<typeof Topic>>;

export const Taxonomy = z.object({
  version: z.int().positive(),
  topics: z.array(Topic).readonly(),
});
export type Taxonomy = Readonly<z.infer<typeof Taxonomy>>;
