import { z } from 'zod';
import { GuideState } from '../domain/tracts/guide/guide-step.ts';

/** How far whoever works at this machine has learned to lay leaflets out. No personal data. */
export const Learning = z.object({
  guide: GuideState,
  /** Short advice when something is done for the first time. */
  tips: z.boolean(),
  /** Advice that was read. */
  seen: z.array(z.string().max(40)).max(100),
});

export const defaultLearning: z.infer<typeof Learning> = {
  guide: 'offered',
  tips: true,
  seen: [],
};
