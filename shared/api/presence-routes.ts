import { z } from 'zod';

/** More than this is told as the first so many: an outline around each would be no help to anybody. */
export const mostChosen = 20;
export const mostPresent = 50;

// What a text column of a database refuses (controls, halves of characters) is refused at the door.
const IdInTract = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const Place = z.object({
  page: IdInTract.brand<'PageId'>().nullable(),
  chosen: z.array(IdInTract.brand<'ObjectId'>()).max(mostChosen),
});

export const PresenceBody = Place.extend({
  /** The leaflet that is open. */
  subject: z.uuid(),
  /** It is being closed: the others need not wait for the lease to run out. */
  leaving: z.literal(true).optional(),
});

export const Present = Place.extend({
  clientId: z.uuid(),
  name: z.string(),
  /** The account that asks, on another device. */
  isYou: z.boolean(),
  /** How long ago it was last heard of. */
  secondsAgo: z.int().nonnegative(),
});
export type Present = z.infer<typeof Present>;

export const PresenceAnswer = z.object({
  others: z.array(Present).max(mostPresent),
  /** Of the scope's feed: when it has moved, there is something to fetch. */
  head: z.int().nonnegative(),
});
export type PresenceAnswer = z.infer<typeof PresenceAnswer>;

export const presenceRoutes = {
  presence: {
    method: 'POST',
    path: '/v1/scopes/:scope/presence',
    auth: 'account',
    summary:
      'Say which leaflet this device has open, and learn who else has it open; forgotten within half a minute',
    body: PresenceBody,
    output: PresenceAnswer,
  },
} as const;
