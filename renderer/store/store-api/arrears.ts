import type { RemindedPerson } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import type { ReminderFields } from '#shared/domain/contributions/arrears/reminder.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

/** Somebody in arrears, with all that a list, a letter and a call need. */
export type ArrearsRow = RemindedPerson & { readonly id: MemberId } & Pick<
    MemberFields,
    'phone' | 'phoneConsent' | 'memberNumber'
  >;

export type ArrearsSeen = {
  readonly day: IsoDate;
  /** The dues year of that day. */
  readonly year: number;
  /** By name. */
  readonly rows: readonly ArrearsRow[];
};

export type ArrearsApi = {
  /** Who owes a section (its `dues` scope) something by the end of `day`; null: today. */
  arrears(input: { readonly scope: ScopeId; readonly day: IsoDate | null }): Promise<ArrearsSeen>;
  /** What the treasurer says went out: all or none, one line in the list of what can be taken back. */
  recordReminders(input: NewReminders): Promise<Result<null, CommitFailure>>;
};

export type NewReminders = {
  readonly scope: ScopeId;
  readonly reminders: readonly Omit<ReminderFields, 'by'>[];
};
