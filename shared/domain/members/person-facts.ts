import type { PaymentFacts } from '../contributions/contribution.ts';
import type { DuesBook } from '../contributions/rules/dues-book.ts';
import type { IsoDate } from '../dates.ts';
import type { CustomFieldFields, TagFields } from '../records/record.ts';
import type { MemberFields, MemberId } from './member.ts';

/** All that a list or a segment may ask of one person. */
export type PersonFacts = {
  readonly id: MemberId;
  readonly fields: MemberFields;
  readonly sectionId: string;
  /**
   * Their payments, those of records merged into them included, reversals taken out; oldest first. Where amounts may not
   * be seen, the dues years that are paid.
   */
  readonly payments: readonly PaymentFacts[];
};

/** What the facts are read with: the same for everybody in one list. */
export type Reading = {
  readonly today: IsoDate;
  readonly sections: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, TagFields>;
  readonly customFields: ReadonlyMap<string, CustomFieldFields>;
  readonly dues: DuesBook;
  /** Sections, by id, of which the amounts that people paid are known here. */
  readonly amountsIn: ReadonlySet<string>;
};
