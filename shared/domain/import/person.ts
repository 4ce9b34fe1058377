import type { MemberFields, MemberId } from '../members/member.ts';
import type { PersonKeys } from './person-keys.ts';

/** Somebody in the file, or whom an earlier row of the import is about to add (`id` null). */
export type Person = {
  readonly id: MemberId | null;
  fields: MemberFields;
  keys: PersonKeys;
  earlierKeys: readonly PersonKeys[];
  /** The line of the row that speaks for them in this import. */
  claimedBy: number | null;
};
