import { actsOn } from './acts-on.ts';
import { type BulkDesk, createBulkDesk } from './bulk/bulk-desk.ts';
import { recordReminders } from './contributions/arrears/record-reminders.ts';
import { closeYear, reopenYear } from './contributions/closing/close-year.ts';
import { cancelDeposit } from './contributions/deposits/cancel-deposit.ts';
import { makeDeposit } from './contributions/deposits/make-deposit.ts';
import { exportJournal } from './contributions/journal/export-journal.ts';
import { createReportDesk } from './contributions/reports/report-desk.ts';
import { currentFormat, type StoreFormat } from './database/migrations.ts';
import { createDuplicateDesk } from './duplicates/duplicate-desk.ts';
import type { Engine, Ports } from './engine.ts';
import { createExportDesk } from './export/export-desk.ts';
import { createImportDesk, type ImportDesk } from './import/import-desk.ts';
import { atMostEvery, nextTurn } from './in-turn.ts';
import type { ListQuestion } from './list-api.ts';
import { maintain } from './maintain.ts';
import { addMember } from './members/add-member.ts';
import { deleteMember } from './members/delete-member.ts';
import { editMember } from './members/edit-member.ts';
import { createMemberLists, type MemberLists } from './query/list-members.ts';
import { openStore } from './safety/open-store.ts';
import { restoreStore } from './safety/restore-store.ts';
import { takeSnapshot } from './safety/take-snapshot.ts';
import { owned } from './sealed/bytes.ts';
import { createKeyring, type Keyring } from './sealed/keyring.ts';
import { sectionsOf } from './sections.ts';
import type { DuplicatesApi } from './store-api/duplicates.ts';
import type { ExportApi } from './store-api/export.ts';
import type { ReportsApi } from './store-api/reports.ts';
import type { OpenOutcome, StoreApi } from './store-api.ts';
import { createSyncDesk, type SyncDesk } from './sync/sync-desk.ts';
import { todayOf } from './today.ts';
import { noteMovement, orderTract } from './tracts/orders/print-orders.ts';
import { addToTract } from './tracts/tracts.ts';
import { keepTractVersion } from './tracts/versions/versions.ts';

type OpenStore = {
  readonly engine: Engine;
  readonly lists: MemberLists;
  readonly sync: SyncDesk;
  readonly imports: ImportDesk;
  readonly bulk: BulkDesk<ListQuestion>;
  readonly duplicates: DuplicatesApi;
  readonly exports: ExportApi;
  readonly reports: ReportsApi;
  /** What the account calls itself; null: no account. */
  readonly author: () => Promise<string | null>;
};

/** The store behind its one interface. Everything but `open` and `restore` needs it to be open. */
export function createStore(ports: Ports, format: StoreFormat = currentFormat): StoreApi {
  const listeners: ((version: number) => void)[] = [];
  const tell = atMostEvery(tellEveryMs, () => {
    for (const listener of listeners) listener(version);
  });
  let version = 0;
  let keyring: Keyring | null = null;
  let opened: OpenStore | null = null;

  const changed = () => {
    version += 1;
    tell();
    // An office without central has no sync cycle to tidy up after.
    if (version % changesBetweenTidying === 0 && opened !== null) tidySoon(opened.engine);
  };
  const use = (): OpenStore => {
    if (opened === null) throw new Error('The store is not open');
    return opened;
  };
  const engine = () => use().engine;

  return {
    async open(storeKey): Promise<OpenOutcome> {
      keyring = await createKeyring(owned(storeKey));
      const outcome = await openStore({ ports, keyring, format, changed });
      if (outcome.kind !== 'ready') return outcome;
      opened = await serve(outcome.engine);
      changed();
      return { kind: 'ready', members: outcome.engine.people.count() };
    },

    async restore() {
      if (keyring === null) throw new Error('Nothing was opened that could be restored');
      const restored = await restoreStore({ ports, keyring, format, changed });
      if (!restored.ok) return restored;
      opened = await serve(restored.value.engine);
      changed();
      return { ok: true, value: restored.value.report };
    },

    async subscribe(listener) {
      listeners.push(listener);
    },

    snapshot: async () => takeSnapshot(engine()),

    async listMembers(query) {
      const { engine: open, lists } = use();
      return { ...(await lists.list(query)), version, all: open.people.count() };
    },
    listTotals: async (input) => use().lists.listTotals(input),
    listIds: async (query) => use().lists.listIds(query),
    listValues: async (input) => use().lists.listValues(input),
    positionOf: async (input) => use().lists.positionOf(input),
    countSegment: async (segment) => use().lists.countSegment(segment),
    facets: async (column) => use().lists.facets(column),
    member: async (id) => engine().people.get(engine().people.survivorOf(id)),
    sections: async () => sectionsOf(engine().store.meta()),
    addMember: async (input) => addMember(engine(), input),
    editMember: async (input) => editMember(engine(), input),
    deleteMember: async (id) => deleteMember(engine(), id),

    syncState: async () => use().sync.syncState(),
    syncNow: async () => use().sync.syncNow(),
    signIn: async (input) => use().sync.signIn(input),
    signOut: async () => use().sync.signOut(),
    transfers: async () => use().sync.transfers(),
    retryTransfers: async () => use().sync.retryTransfers(),

    openImport: async (input) => use().imports.openImport(input),
    planImport: async (input) => use().imports.planImport(input),
    plannedRows: async (input) => use().imports.plannedRows(input),
    countPlanned: async (input) => use().imports.countPlanned(input),
    plannedHouseholds: async () => use().imports.plannedHouseholds(),
    joiningTwins: async () => use().imports.joiningTwins(),
    plannedNames: async (input) => use().imports.plannedNames(input),
    importProgress: async () => use().imports.importProgress(),
    stopImport: async () => use().imports.stopImport(),
    confirmImport: async (input) => use().imports.confirmImport(input),
    cancelImport: async () => use().imports.cancelImport(),

    findDuplicates: async (rules) => use().duplicates.findDuplicates(rules),
    duplicatesProgress: async () => use().duplicates.duplicatesProgress(),
    cancelDuplicates: async () => use().duplicates.cancelDuplicates(),
    likelyDuplicates: async (input) => use().duplicates.likelyDuplicates(input),

    ...actsOn(engine),
    addToTract: async (input) => addToTract(engine(), { ...input, by: await use().author() }),
    keepTractVersion: async (input) =>
      keepTractVersion(engine(), { ...input, by: await use().author() }),
    recordReminders: async (input) =>
      recordReminders(engine(), { ...input, by: await use().author() }),
    orderTract: async (input) => orderTract(engine(), { ...input, by: await use().author() }),
    noteMovement: async (input) => noteMovement(engine(), { ...input, by: await use().author() }),
    makeDeposit: async (input) => makeDeposit(engine(), { ...input, by: await use().author() }),
    cancelDeposit: async (input) => cancelDeposit(engine(), { ...input, by: await use().author() }),
    closeYear: async (input) => closeYear(engine(), { ...input, by: await use().author() }),
    reopenYear: async (input) => reopenYear(engine(), { ...input, by: await use().author() }),
    previewBulk: async (input) => use().bulk.previewBulk(input),
    editMembers: async (input) => use().bulk.editMembers(input),
    restoreFromBin: async (ids) => use().bulk.restoreFromBin(ids),
    deleteForGood: async (ids) => use().bulk.deleteForGood(ids),
    undo: async (batchId) => use().bulk.undo(batchId),
    bulkProgress: async () => use().bulk.bulkProgress(),
    cancelBulk: async () => use().bulk.cancelBulk(),

    exportJournal: async (input) => exportJournal(engine(), use().exports, input),
    exportPeople: async (input) => use().exports.exportPeople(input),
    exportProgress: async () => use().exports.exportProgress(),
    cancelExport: async () => use().exports.cancelExport(),
    peopleForPaper: async (input) => use().exports.peopleForPaper(input),
    logPaper: async (input) => use().exports.logPaper(input),
    logDesk: async (input) => use().exports.logDesk(input),
    settlePaper: async (input) => use().exports.settlePaper(input),

    report: async (input) => use().reports.report(input),
    freezeReport: async (input) => use().reports.freezeReport(input),
    frozenReports: async (scope) => use().reports.frozenReports(scope),
    frozenReport: async (id) => use().reports.frozenReport(id),
  };
}

async function serve(engine: Engine): Promise<OpenStore> {
  const { people, records, paid, store, now } = engine;
  const lists = createMemberLists({
    people,
    records,
    paid,
    sections: () =>
      new Map(sectionsOf(store.meta()).map(({ sectionId, name }) => [sectionId, name])),
    today: () => todayOf({ now }),
    nextTurn,
  });
  const sync = await createSyncDesk(engine);
  const author = async () => (await sync.syncState()).accountName;
  keepWarm(engine, lists);
  tidySoon(engine);
  return {
    engine,
    lists,
    sync,
    imports: createImportDesk(engine),
    bulk: createBulkDesk(engine, lists.everybodyIn),
    duplicates: createDuplicateDesk(engine),
    exports: createExportDesk(engine, { idsOf: lists.everybodyIn, author }),
    reports: createReportDesk(engine, author),
    author,
  };
}

const tidySoon = (engine: Engine): void => engine.whenIdle(() => maintain(engine));

const tellEveryMs = 100;
const changesBetweenTidying = 100;
const manyChanges = 1_000;

/** So that the first keystroke after opening, an import or a large pull does not wait. */
function keepWarm({ people, whenIdle }: Engine, { warmUp }: MemberLists): void {
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    whenIdle(async () => {
      isDue = false;
      await warmUp();
    });
  };
  people.onChange((slots) => {
    if (slots.length >= manyChanges) soon();
  });
  soon();
}
