import { z } from 'zod';

/** What a leaflet is to the law of elections: its own rules for what is posted, sent with the ballots, or put in the box. */
export const Purpose = z.enum(['tract', 'poster', 'circular', 'ballot']);
export type Purpose = z.infer<typeof Purpose>;
