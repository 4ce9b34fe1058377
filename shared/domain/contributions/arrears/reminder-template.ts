import { z } from 'zod';

/** On paper, or in a mail program: a call has no template. */
export const WrittenChannel = z.enum(['letter', 'email']);
export type WrittenChannel = z.infer<typeof WrittenChannel>;

/** A section's own words for a reminder, with the fields of `merge-fields.ts` between braces. */
export const ReminderTemplateFields = z.object({
  name: z.string().trim().min(1).max(80),
  channel: WrittenChannel,
  /** The subject of the e-mail, or the object of the letter. */
  subject: z.string().trim().min(1).max(200),
  /** Paragraphs are parted by an empty line. */
  body: z.string().trim().min(1).max(8_000),
});
export type ReminderTemplateFields = z.infer<typeof ReminderTemplateFields>;
