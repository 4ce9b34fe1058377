import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { IsoDateTime } from '#shared/domain/dates.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { ScopeId } from '#shared/domain/scope.ts';
import { err, ok } from '#shared/result.ts';
import { createStore } from '../../renderer/store/create-store.ts';
import type {
  MemberRow,
  OpenOutcome,
  RestoreReport,
  SectionChoice,
  StoreApi,
  StoreProblem,
  SyncState,
} from '../../renderer/store/store-api.ts';
import { mainPortOf } from './a-main-port.ts';
import { vernoy } from './a-row.ts';

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

export type OpenedStore = StoreApi & {
  /** What another office, central or the disk does meanwhile. */
  readonly happen: (change: StoreStart & { readonly edited?: MemberRow }) => void;
  /** Of those who are in the file, once `ready`. */
  readonly ids: () => readonly MemberId[];
  readonly ready: Promise<void>;
};

const oneSection: readonly SectionChoice[] = [
  { scope: vernoy, sectionId: 'vernoy', name: 'Vernoy-sur-Lie', canWrite: true },
];

/**
 * The real store, in memory, of an office that has not met its federation; what the federation would say (its
 * sections, the state of the sync, problems) is said for it.
 */
export function aStore(start: StoreStart = {}): OpenedStore {
  let said: StoreStart = start;
  let own: ScopeId | null = null;
  let ids: readonly MemberId[] = [];
  let listener: (version: number) => void = () => undefined;
  let told = 0;
  const before = new Set<string>();
  const real = createStore({
    main: mainPortOf(),
    now: () => IsoDateTime.parse(new Date().toISOString()),
    newId: () => crypto.randomUUID(),
    whenIdle: () => undefined,
  });

  const tell = async () => {
    const seen = await real.listMembers(everybody);
    ids = seen.lines.flatMap((line) => (line.kind === 'row' ? [line.row.id] : []));
    told += 1;
    listener(told);
  };
  const fill = async () => {
    // A disk of its own: another test's files are none of its business.
    Dexie.dependencies.indexedDB = new IDBFactory();
    await real.open(crypto.getRandomValues(new Uint8Array(32)));
    const [section] = await real.sections();
    own = section?.scope ?? null;
    if (own === null) throw new Error('A new store has a section of its own');
    for (const fields of start.members ?? []) await real.addMember({ scope: own, fields });
    for (const { id } of await real.undoable()) before.add(id);
    await real.subscribe(() => void tell());
    await tell();
  };
  const ready = fill();

  /** The first section that is spoken of is the one that the rows really lie in. */
  const sections = () =>
    (said.sections ?? oneSection).map((section, at) =>
      at === 0 && own !== null ? { ...section, scope: own } : section,
    );

  const spoken: Partial<StoreApi> = {
    open: async () => said.opens ?? { kind: 'ready', members: ids.length },
    restore: async () =>
      said.restores ? ok(said.restores) : err({ kind: 'no-good-snapshot' as const }),
    subscribe: async (next) => {
      listener = next;
    },
    snapshot: async () => undefined,
    sections: async () => sections(),
    syncState: async () => ({
      ...(said.sync ?? upToDate),
      problems: said.problems?.length ?? 0,
    }),
    syncNow: async () => said.sync ?? upToDate,
    signIn: async ({ password }) => {
      if (password === 'faux') {
        return err({
          kind: 'problem' as const,
          problem: 'bad-credentials' as const,
          status: 401,
          retryAfterMs: null,
        });
      }
      said = { ...said, sync: upToDate };
      await tell();
      return ok(null);
    },
    signOut: async () => {
      said = { ...said, sync: { ...(said.sync ?? upToDate), status: { kind: 'not-connected' } } };
      await tell();
    },
    problems: async () => said.problems ?? [],
    resolveConflict: ({ id }) =>
      settle((problem) => problem.id === id || conflictOf(problem) === id),
    dismissProblem: async (id) => {
      await settle((problem) => problem.id === id);
    },
    assignLocalMembers: () => settle(({ kind }) => kind === 'unassigned'),
    allowMassDeletion: async () => {
      await settle(({ kind }) => kind === 'mass-deletion');
    },
    undoable: async () => (await real.undoable()).filter(({ id }) => !before.has(id)),
  };

  async function settle(isSettled: (problem: StoreProblem) => boolean) {
    said = { ...said, problems: (said.problems ?? []).filter((problem) => !isSettled(problem)) };
    await tell();
    return ok(null);
  }

  const extra = {
    ready,
    ids: () => ids,
    happen: ({ edited, ...change }: StoreStart & { readonly edited?: MemberRow }) => {
      said = { ...said, ...change };
      void (async () => {
        if (edited) await write(edited);
        await tell();
      })();
    },
  };
  async function write({ id, fields, rev }: MemberRow): Promise<void> {
    const known = await real.member(id);
    if (known === null && own !== null) await real.addMember({ scope: own, fields });
    else await real.editMember({ id, patch: fields, seenRev: rev });
  }

  // Every method of the interface waits until the store is filled.
  return new Proxy({} as OpenedStore, {
    get(_, name) {
      // `await` asks whether it is a promise.
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (Object.hasOwn(extra, name)) return extra[name as keyof typeof extra];
      const of = Object.hasOwn(spoken, name) ? spoken : real;
      const method = of[name as keyof StoreApi] as (...input: unknown[]) => Promise<unknown>;
      return async (...input: unknown[]) => {
        await ready;
        return method(...input);
      };
    },
  });
}

const conflictOf = (problem: StoreProblem): string | null =>
  problem.kind === 'conflict' ? problem.conflict.id : null;

const everybody = {
  text: '',
  segment: null,
  sort: [],
  groupBy: null,
  foldedGroups: [],
  columns: [],
  totals: [],
  from: 0,
  to: 10_000,
} as const;
