import { z } from 'zod';
import { defaultLearning, Learning } from './learning.ts';

/** What a person chose for this machine. Kept by main, because native menus need it too. No personal data. */
export const Appearance = z.object({
  language: z.enum(['fr', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Root font size in percent. */
  textSize: z.int().min(80).max(200),
  /** Minutes without a key or a click before the file locks itself. */
  lockAfterMinutes: z.int().min(1).max(240),
  /** Absent before leaflets came with a guide; what cannot be read is learned anew. */
  learning: Learning.catch(defaultLearning),
});
export type Appearance = z.infer<typeof Appearance>;

export const defaultAppearance: Appearance = {
  language: 'fr',
  theme: 'system',
  textSize: 100,
  lockAfterMinutes: 10,
  learning: defaultLearning,
};
