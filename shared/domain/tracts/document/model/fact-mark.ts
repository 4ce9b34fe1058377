import { z } from 'zod';

/** What a section prints on everything: its texts, its logo, and the code that leads to it. */
export const Fact = z.enum([
  'name',
  'place',
  'address',
  'phone',
  'email',
  'web',
  'online',
  'legal',
  'logo',
  'code',
]);
export type Fact = z.infer<typeof Fact>;

/**
 * That a text, a picture or a code stands for a fact of the section, and what it was when it was put there: where it is
 * something else by now, a person has changed it by hand, and it is theirs.
 */
export const FactMark = z.object({ fact: Fact, said: z.string().max(3_000) }).readonly();
export type FactMark = z.infer<typeof FactMark>;
