import { z } from 'zod';

/** A word that a section writes and no dictionary knows: its town's people, a campaign's name. One row a word. */
export const SectionWordFields = z.object({ name: z.string().trim().min(1).max(60) });
export type SectionWordFields = z.infer<typeof SectionWordFields>;

/** A word that is known in small letters is known at the beginning of a sentence too, not the other way round. */
export const isSectionWord = (known: ReadonlySet<string>, word: string): boolean =>
  known.has(word) || known.has(word.slice(0, 1).toLocaleLowerCase('fr') + word.slice(1));
