import { displayName } from '#shared/domain/members/display-name.ts';
import { MemberFields, type MemberId } from '#shared/domain/members/member.ts';
import { ScopeId } from '#shared/domain/scope.ts';
import { err, ok } from '#shared/result.ts';
import type {
  MemberRow,
  OpenOutcome,
  RestoreReport,
  SectionChoice,
  StoreApi,
  StoreProblem,
  SyncState,
  UndoableBatch,
} from '../../renderer/store/store-api.ts';
import { aRow, vernoy } from './a-row.ts';
import { anImportDesk } from './an-import-desk.ts';
import { foundRows } from './found-rows.ts';

export const saintAubrac = ScopeId.parse('sec:saint-aubrac:core');

export const upToDate: SyncState = {
  status: { kind: 'up-to-date' },
  waiting: 0,
  problems: 0,
  lastSyncedAt: '2026-11-23T07:30:00Z',
  accountName: 'Anselme Roudaut',
};

export type StoreStart = {
  readonly members?: readonly MemberFields[];
  readonly sections?: readonly SectionChoice[];
  readonly sync?: SyncState;
  readonly problems?: readonly StoreProblem[];
  readonly opens?: OpenOutcome;
  readonly restores?: RestoreReport;
};

export type FakeStore = StoreApi & {
  /** What another office, central or the disk does meanwhile. */
  readonly happen: (change: StoreStart & { readonly edited?: MemberRow }) => void;
  readonly ids: () => readonly MemberId[];
};

const oneSection: readonly SectionChoice[] = [
  { scope: vernoy, sectionId: 'vernoy', name: 'Vernoy-sur-Lie', canWrite: true },
];

/** A store in memory that keeps its promises: it searches, sorts, edits, imports and undoes like the real one. */
export function aStore(start: StoreStart = {}): FakeStore {
  let rows = new Map<MemberId, MemberRow>();
  let state = { sections: oneSection, sync: upToDate, problems: [], ...start } as Required<
    Pick<StoreStart, 'sections' | 'sync' | 'problems'>
  > &
    StoreStart;
  let batches: readonly (UndoableBatch & { readonly before: ReadonlyMap<MemberId, MemberRow> })[] =
    [];
  let listener: (version: number) => void = () => undefined;
  let version = 0;

  for (const fields of start.members ?? []) put(aRow(fields));

  function put(row: MemberRow): void {
    rows = new Map(rows).set(row.id, row);
  }
  function changed(): void {
    version += 1;
    listener(version);
  }
  function remember(
    batch: Omit<UndoableBatch, 'id' | 'at'>,
    before: ReadonlyMap<MemberId, MemberRow>,
  ) {
    const kept = { ...batch, id: crypto.randomUUID(), at: new Date().toISOString(), before };
    batches = [kept, ...batches];
    return kept;
  }
  const nameOf = (row: MemberRow) => displayName(row.fields);
  const desk = anImportDesk({
    rows: () => rows,
    write: (written, counts) => {
      const before = rows;
      for (const row of written) put(row);
      const batch = remember({ kind: 'import', ...counts }, before);
      changed();
      return batch;
    },
  });

  return {
    happen: ({ edited, ...change }) => {
      state = { ...state, ...change };
      if (edited) put(edited);
      changed();
    },
    ids: () => [...rows.keys()],

    async open() {
      return state.opens ?? { kind: 'ready', members: rows.size };
    },
    async restore() {
      return state.restores ? ok(state.restores) : err({ kind: 'no-good-snapshot' });
    },
    async subscribe(listen) {
      listener = listen;
    },
    async snapshot() {},

    async listMembers(query) {
      const found = foundRows([...rows.values()], query);
      return {
        version,
        all: rows.size,
        total: found.matching.length,
        rows: found.matching.slice(query.from, query.to),
        isApproximate: found.isApproximate,
      };
    },
    async member(id) {
      return rows.get(id) ?? null;
    },
    async sections() {
      return state.sections;
    },
    async addMember({ scope, fields }) {
      const row = { ...aRow(fields), scope, rev: 0 };
      const before = rows;
      put(row);
      remember({ kind: 'add', subject: nameOf(row), created: 1, updated: 0 }, before);
      changed();
      return ok(row.id);
    },
    async editMember({ id, patch }) {
      const row = rows.get(id);
      if (!row) return err({ kind: 'unknown-member' });
      const before = rows;
      const fields = MemberFields.parse({ ...row.fields, ...patch });
      put({ ...row, fields, waiting: Object.keys(patch) as (keyof MemberFields)[] });
      remember({ kind: 'edit', subject: displayName(fields), created: 0, updated: 1 }, before);
      changed();
      return ok(null);
    },
    async deleteMember(id) {
      const row = rows.get(id);
      if (!row) return err({ kind: 'unknown-member' });
      remember({ kind: 'delete', subject: nameOf(row), created: 0, updated: 0 }, rows);
      rows = new Map([...rows].filter(([other]) => other !== id));
      changed();
      return ok(null);
    },

    async syncState() {
      return { ...state.sync, problems: state.problems.length };
    },
    async syncNow() {
      return state.sync;
    },
    async signIn({ password }) {
      if (password === 'faux') {
        return err({
          kind: 'problem',
          problem: 'bad-credentials',
          status: 401,
          retryAfterMs: null,
        });
      }
      state = { ...state, sync: upToDate };
      changed();
      return ok(null);
    },
    async signOut() {
      state = { ...state, sync: { ...state.sync, status: { kind: 'not-connected' } } };
      changed();
    },
    async problems() {
      return state.problems;
    },
    async resolveConflict({ id }) {
      const isDecided = (problem: StoreProblem) =>
        problem.kind === 'conflict' && problem.conflict.id === id;
      state = { ...state, problems: state.problems.filter((problem) => !isDecided(problem)) };
      changed();
      return ok(null);
    },
    async dismissProblem(id) {
      state = { ...state, problems: state.problems.filter((problem) => problem.id !== id) };
      changed();
    },
    async assignLocalMembers() {
      state = { ...state, problems: state.problems.filter(({ kind }) => kind !== 'unassigned') };
      changed();
      return ok(null);
    },
    async allowMassDeletion() {
      state = { ...state, problems: state.problems.filter(({ kind }) => kind !== 'mass-deletion') };
      changed();
    },

    ...desk,

    async undoable() {
      return batches;
    },
    async undo(batchId) {
      const batch = batches.find(({ id }) => id === batchId);
      if (!batch) return err({ kind: 'already-undone' });
      rows = new Map(batch.before);
      batches = batches.filter(({ id }) => id !== batchId);
      changed();
      return ok({ undone: 1, kept: 0 });
    },
  };
}
