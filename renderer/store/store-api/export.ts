import type { ExportFinding } from '#shared/domain/export/export-run.ts';
import type { ContactRule } from '#shared/domain/export/people/contact-rule.ts';
import type { ExportWords } from '#shared/domain/export/people/export-words.ts';
import type { Address } from '#shared/domain/members/household.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { ListQuestion } from '../list-api.ts';
import type { Who } from './bulk.ts';
import type { CommitFailure } from './commit-failure.ts';

/** `csv-1252` and `vcard3`: for programs that read nothing newer. */
export type ExportFormat = 'xlsx' | 'csv' | 'csv-1252' | 'ods' | 'vcard4' | 'vcard3';

/** Who goes out: a selection, in the order of the list, or (null) everybody whom the list shows. */
export type Chosen = {
  readonly who: Who<ListQuestion> | null;
  readonly question: ListQuestion;
  readonly rule: ContactRule;
};

export type ExportInput = Chosen & {
  readonly format: ExportFormat;
  /** Ids of the catalogue, in the order of the file. Of a visiting card, what is on it. */
  readonly columns: readonly string[];
  /** Three letters at least; kept in the section's log. */
  readonly reason: string;
  readonly language: 'fr' | 'en';
  readonly words: ExportWords;
  /** Of the document and its sheet. */
  readonly title: string;
  readonly suggestedName: string;
};

export type ExportDone = {
  readonly fileName: string;
  readonly people: number;
  readonly leftOut: number;
  /** The first ones; `row` counts from 1 below the titles. */
  readonly findings: readonly ExportFinding[];
  readonly findingCount: number;
};

/** Whatever it is: there is no file, or the one before is as it was. */
export type ExportFailure =
  | { readonly kind: 'nobody' | 'cancelled' }
  | { readonly kind: 'no-reason' }
  /** Nothing may be logged where these people are: their section would never know. */
  | { readonly kind: 'not-logged' }
  | { readonly kind: 'log-refused'; readonly failure: CommitFailure }
  | { readonly kind: 'too-many-rows' | 'too-many-columns' | 'too-large'; readonly limit: number }
  | { readonly kind: 'disk'; readonly message: string };

/** Null when nothing runs. `choosing`: the person is asked where to. */
export type ExportProgress = {
  readonly phase: 'reading' | 'choosing' | 'writing' | 'finishing';
  readonly done: number;
  readonly of: number;
} | null;

/** What a printed list or label needs of a person, and no more. */
export type PaperPerson = Pick<MemberFields, 'civility' | 'givenName' | 'familyName' | 'kind'> & {
  readonly id: MemberId;
  readonly address: Address;
  readonly household: { readonly id: string; readonly addressee: string | null } | null;
  /** Of the columns asked for, as they stand on paper. */
  readonly cells: readonly string[];
};

export type PaperPeople =
  | { readonly kind: 'read'; readonly people: readonly PaperPerson[]; readonly leftOut: number }
  | { readonly kind: 'too-many'; readonly people: number; readonly limit: number };

export type PaperLogInput = {
  /** Of those who are on it. */
  readonly ids: readonly MemberId[];
  readonly document: string;
  readonly columns: readonly string[];
  readonly reason: string;
};

/** A file or a paper of the treasurer's desk. */
export type DeskLogInput = {
  /** Of the section, whatever class. */
  readonly scope: ScopeId;
  /** `ledger`, `deposit-slip`… */
  readonly document: string;
  /** `xlsx`, `pdf`… */
  readonly format: string;
  /** How many people are named in it. */
  readonly people: number;
  readonly columns: readonly string[];
  readonly reason: string;
};

export type PaperLogFailure = Extract<
  ExportFailure,
  { readonly kind: 'no-reason' | 'not-logged' | 'log-refused' }
>;

export type ExportApi = {
  /** Asks where to, writes, and logs it in the sections of those who are in the file. One at a time. */
  exportPeople(input: ExportInput): Promise<Result<ExportDone, ExportFailure>>;
  /** To be asked now and then while `exportPeople` runs. */
  exportProgress(): Promise<ExportProgress>;
  /** Stops what runs; the call that started it answers `cancelled`. */
  cancelExport(): Promise<void>;
  peopleForPaper(
    input: Chosen & Pick<ExportInput, 'columns' | 'language' | 'words'>,
  ): Promise<PaperPeople>;
  /** Notes in the log what is about to be printed, as exports are; gives what `settlePaper` is told. */
  logPaper(input: PaperLogInput): Promise<Result<string, PaperLogFailure>>;
  /** The same of what leaves the treasurer's desk, be it paper or a file. */
  logDesk(input: DeskLogInput): Promise<Result<string, PaperLogFailure>>;
  /** `nothing`: it was not printed after all, and the log does not say that it was. */
  settlePaper(input: {
    readonly paper: string;
    readonly outcome: 'taken-out' | 'nothing';
  }): Promise<void>;
};
