import { entriesOf } from '../members/entries.ts';
import type { MemberFields } from '../members/member.ts';
import type { DuesPerson } from './good-standing.ts';

/** What dues ask of a person's record; null of sympathisers, who owe none. */
export const duesPersonOf = (
  fields: MemberFields,
  exemptYears: readonly number[],
): DuesPerson | null =>
  fields.kind === 'sympathiser'
    ? null
    : {
        joinedOn: fields.joinedOn,
        // Who came back keeps the day on which they once left.
        leftOn: fields.kind === 'former' ? fields.leftOn : null,
        exemptYears,
        isOfficial: entriesOf(fields, 'mandate').length > 0,
      };
