import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

/** People who live together and share one address, kept once. */
export const HouseholdFields = z.object({
  /** What stands on the envelope; null: put together from the names. */
  addressee: text(100),
  addressExtra: text(120),
  building: text(120),
  street: text(120),
  locality: text(120),
  postcode: text(12),
  town: text(80),
  country: text(60),
});
