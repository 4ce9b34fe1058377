import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { arrearsIn } from './contributions/arrears/arrears-in.ts';
import { bankDesk, sureMatches } from './contributions/bank/bank-desk.ts';
import { confirmMatch } from './contributions/bank/confirm-match.ts';
import { keepStatement, previewStatement } from './contributions/bank/keep-statement.ts';
import { takeBackMatch } from './contributions/bank/take-back-match.ts';
import { openBankFile } from './contributions/bank-files/open-bank-file.ts';
import { rememberBankColumns } from './contributions/bank-files/remember-columns.ts';
import { closingYears } from './contributions/closing/closing-years.ts';
import { verifyYear, yearArchive } from './contributions/closing/verify-year.ts';
import { yearFindings } from './contributions/closing/year-findings.ts';
import { returnLine } from './contributions/deposits/cancel-deposit.ts';
import { depositsDesk } from './contributions/deposits/deposits-desk.ts';
import { fecFile } from './contributions/files/fec-file.ts';
import { mandataryFile } from './contributions/files/mandatary-file.ts';
import { attested, paidYear } from './contributions/files/paid-year.ts';
import { journalOf } from './contributions/journal/journal.ts';
import { previewOnline } from './contributions/online/preview-online.ts';
import { recordOnline } from './contributions/online/record-online.ts';
import { paymentsOf } from './contributions/payments-of.ts';
import { receiptFor } from './contributions/receipt-for.ts';
import { checkPayment, recordPayment } from './contributions/record-payment.ts';
import { reversePayment } from './contributions/reverse-payment.ts';
import { recordSettlement, reverseSettlement } from './contributions/shares/settle.ts';
import { shareStatement, shareTotals, shareYears } from './contributions/shares/statements.ts';
import { suggestionFor } from './contributions/suggestion-for.ts';
import { voteRightOf } from './contributions/vote-right-of.ts';
import { yearInDues } from './contributions/year-in-dues.ts';
import type { Engine } from './engine.ts';
import { readHistory } from './history/read-history.ts';
import { editMember } from './members/edit-member.ts';
import { undoableBatches } from './members/undo-batch.ts';
import { binnedRows } from './people-acts/bin.ts';
import { resolveMerged } from './people-acts/edited-after-merge.ts';
import { householdRow, joinHousehold, leaveHousehold } from './people-acts/households.ts';
import { markDistinct, mergeMembers } from './people-acts/merge.ts';
import {
  allowMassDeletion,
  assignLocalMembers,
  dismissProblem,
  listProblems,
  resolveConflict,
} from './problems.ts';
import { arrangeFields } from './record-acts/arrange-fields.ts';
import { mergeTags } from './record-acts/merge-tags.ts';
import { moveRecord } from './record-acts/move-record.ts';
import { addRecord, deleteRecord, editRecord, recordsOf } from './record-acts/records.ts';
import { sectionsOf } from './sections.ts';
import type { ArrearsApi } from './store-api/arrears.ts';
import type { BankApi } from './store-api/bank.ts';
import type { BankFilesApi } from './store-api/bank-files.ts';
import type { ClosingApi } from './store-api/closing.ts';
import type { ContributionsApi } from './store-api/contributions.ts';
import type { DepositsApi } from './store-api/deposits.ts';
import type { HistoryApi } from './store-api/history.ts';
import type { JournalApi } from './store-api/journal.ts';
import type { OnlineApi } from './store-api/online.ts';
import type { PeopleApi } from './store-api/people.ts';
import type { ProblemsApi } from './store-api/problems.ts';
import type { RecordsApi } from './store-api/records.ts';
import type { SharesApi } from './store-api/shares.ts';
import type { TractNewsApi } from './store-api/tract-news.ts';
import type { TractVersionsApi } from './store-api/tract-versions.ts';
import type { TractsApi } from './store-api/tracts.ts';
import type { TreasuryFilesApi } from './store-api/treasury-files.ts';
import type { UndoApi } from './store-api/undo.ts';
import { markTractNews, tractNews } from './tracts/news/news-acts.ts';
import { addFont, addPicture, openFile } from './tracts/pictures.ts';
import { createTract, deleteTract, tractPieces } from './tracts/tracts.ts';
import { tractVersion, tractVersions } from './tracts/versions/versions.ts';

/** What can be done with an open store that needs nothing but the store. */
export const actsOn = (
  engine: () => Engine,
): RecordsApi &
  Omit<PeopleApi, 'restoreFromBin' | 'deleteForGood'> &
  HistoryApi &
  ProblemsApi &
  Omit<TractsApi, 'addToTract'> &
  TractNewsApi &
  Omit<TractVersionsApi, 'keepTractVersion'> &
  BankApi &
  BankFilesApi &
  OnlineApi &
  ContributionsApi &
  SharesApi &
  TreasuryFilesApi &
  Omit<JournalApi, 'exportJournal'> &
  Omit<DepositsApi, 'makeDeposit' | 'cancelDeposit'> &
  Omit<ClosingApi, 'closeYear' | 'reopenYear'> &
  Omit<ArrearsApi, 'recordReminders'> &
  Omit<UndoApi, 'undo'> => ({
  records: async (kind) => recordsOf(engine(), kind),
  addRecord: async (input) => addRecord(engine(), input),
  editRecord: async (input) => editRecord(engine(), input),
  deleteRecord: async (input) => deleteRecord(engine(), input),
  moveRecord: async (input) => moveRecord(engine(), input),
  mergeTags: async (input) => mergeTags(engine(), input),
  arrangeFields: async (input) => arrangeFields(engine(), input),

  household: async (id) => householdRow(engine(), id),
  joinHousehold: async (input) => joinHousehold(engine(), input),
  leaveHousehold: async (id) => leaveHousehold(engine(), id),
  bin: async () => binnedRows(engine()),
  mergeMembers: async (input) => mergeMembers(engine(), input),
  // People are merged into people.
  survivorOf: async (id) => engine().people.survivorOf(id) as MemberId,
  resolveMerged: async (input) => resolveMerged(engine(), input),
  markDistinct: async (a, b) => markDistinct(engine(), a, b),

  history: async (asked) => readHistory(engine(), asked),
  restoreValues: async ({ id, values }) =>
    // Whatever it is, `editMember` parses it before anything is written.
    editMember(engine(), {
      id,
      patch: values as MemberPatch,
      seenRev: Number.MAX_SAFE_INTEGER,
    }),

  problems: async () => listProblems(engine()),
  resolveConflict: async (input) => resolveConflict(engine(), input),
  dismissProblem: async (id) => dismissProblem(engine(), id),
  assignLocalMembers: async (scope) => assignLocalMembers(engine(), scope),
  allowMassDeletion: async (scope) => allowMassDeletion(engine(), scope),

  tractSections: async () => sectionsOf(engine().store.meta(), 'tracts'),
  createTract: async (input) => createTract(engine(), input),
  tractPieces: async (input) => tractPieces(engine(), input),
  deleteTract: async (id) => deleteTract(engine(), id),
  addPicture: async (input) => addPicture(engine(), input),
  picture: async (sha256) => openFile(engine(), sha256),
  addFont: async (input) => addFont(engine(), input),
  fontFile: async (sha256) => openFile(engine(), sha256),

  tractNews: async (id) => tractNews(engine(), id),
  markTractNews: async (input) => markTractNews(engine(), input),

  tractVersions: async (tract) => tractVersions(engine(), tract),
  tractVersion: async (id) => tractVersion(engine(), id),

  openBankFile: async (input) => openBankFile(engine(), input),
  rememberBankColumns: async (input) => rememberBankColumns(engine(), input),
  duesSections: async () => sectionsOf(engine().store.meta(), 'dues'),
  yearInDues: async (input) => yearInDues(engine(), input),
  paymentsOf: async (id) => paymentsOf(engine(), id),
  voteRightOf: async (asked) => voteRightOf(engine(), asked),
  recordPayment: async (input) => recordPayment(engine(), input),
  reversePayment: async (input) => reversePayment(engine(), input),
  suggestionFor: async (input) => suggestionFor(engine(), input),
  shareYears: async (scope) => shareYears(engine(), scope),
  shareTotals: async (input) => shareTotals(engine(), input),
  shareStatement: async (input) => shareStatement(engine(), input),
  recordSettlement: async (input) => recordSettlement(engine(), input),
  reverseSettlement: async (input) => reverseSettlement(engine(), input),
  checkPayment: async (input) => checkPayment(engine(), input),
  receiptFor: async (input) => receiptFor(engine(), input),
  movements: async (ids) => journalOf(engine()).movements(ids),
  journal: async ({ from, to, ...asked }) => journalOf(engine()).slice(asked, { from, to }),
  depositsDesk: async (scope) => depositsDesk(engine(), scope),
  returnLine: async (input) => returnLine(engine(), input),
  closingYears: async (scope) => closingYears(engine(), scope),
  yearFindings: async (input) => yearFindings(engine(), input),
  verifyYear: async (input) => verifyYear(engine(), input),
  yearArchive: async (input) => yearArchive(engine(), input),

  arrears: async (input) => arrearsIn(engine(), input),

  paidYear: async (input) => paidYear(engine(), input),
  attested: async (input) => attested(engine(), input),
  mandataryFile: async (input) => mandataryFile(engine(), input),
  fecFile: async (input) => fecFile(engine(), input),

  bankDesk: async (input) => bankDesk(engine(), input),
  previewStatement: async (input) => previewStatement(engine(), input),
  keepStatement: async (input) => keepStatement(engine(), input),
  confirmMatch: async (input) => confirmMatch(engine(), input),
  takeBackMatch: async (input) => takeBackMatch(engine(), input),
  sureMatches: async (scope) => sureMatches(engine(), scope),

  previewOnline: async (input) => previewOnline(engine(), input),
  recordOnline: async (input) => recordOnline(engine(), input),

  undoable: async () => undoableBatches(engine()),
});
