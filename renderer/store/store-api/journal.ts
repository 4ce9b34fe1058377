import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import type {
  AtBank,
  JournalFilter,
  JournalTotals,
} from '#shared/domain/contributions/journal/journal.ts';
import type { JournalWords } from '#shared/domain/contributions/journal/journal-table.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { ExportFailure, ExportFormat } from './export.ts';

type Named = Pick<MemberFields, 'familyName' | 'givenName'>;

/** One movement: a payment, or what took one back. */
export type JournalLine = {
  readonly entry: Contribution;
  /** Null: their record is no longer here. */
  readonly member: (Named & { readonly id: MemberId }) | null;
  /** Who paid, where it is somebody else with a record here. */
  readonly payer: Named | null;
  readonly atBank: AtBank;
  readonly bankedOn: IsoDate | null;
  /** Of a payment: what took it back. */
  readonly reversal: Contribution | null;
};

export type JournalQuestion = { readonly scope: ScopeId; readonly filter: JournalFilter };

export type JournalSlice = {
  readonly total: number;
  readonly lines: readonly JournalLine[];
  readonly totals: JournalTotals;
  /** Dues years of which the section has an entry, newest first. */
  readonly years: readonly number[];
};

export type JournalExport = JournalQuestion & {
  readonly format: Exclude<ExportFormat, 'vcard3' | 'vcard4'>;
  readonly words: JournalWords;
  readonly language: 'fr' | 'en';
  readonly reason: string;
  readonly suggestedName: string;
};

export type JournalApi = {
  /** Newest first. */
  journal(
    input: JournalQuestion & { readonly from: number; readonly to: number },
  ): Promise<JournalSlice>;
  /** Those of these entries that are there, in this order. */
  movements(ids: readonly string[]): Promise<readonly JournalLine[]>;
  /** Asks where to, writes what the filter shows, and notes it in the log of exports. */
  exportJournal(
    input: JournalExport,
  ): Promise<Result<{ readonly fileName: string; readonly movements: number }, ExportFailure>>;
};
