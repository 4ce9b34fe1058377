import type { ContributionFields } from '../contributions/contribution.ts';
import type { IsoDate } from '../dates.ts';
import type { CustomFieldFields, TagFields } from '../records/record.ts';
import type { MemberFields, MemberId } from './member.ts';

/** All that a list or a segment may ask of one person. */
export type PersonFacts = {
  readonly id: MemberId;
  readonly fields: MemberFields;
  readonly sectionId: string;
  /** Their payments, those of records merged into them included, reversals taken out; oldest first. */
  readonly payments: readonly ContributionFields[];
};

/** What the facts are read with: the same for everybody in one list. */
export type Reading = {
  readonly today: IsoDate;
  readonly sections: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, TagFields>;
  readonly customFields: ReadonlyMap<string, CustomFieldFields>;
};
