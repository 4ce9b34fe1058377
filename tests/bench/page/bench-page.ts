import { defaultImportOptions } from '#shared/domain/import/import.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { Bridge } from '#shared/ipc/contract.ts';
import { installTrustedTypes } from '../../../renderer/app/trusted-types.ts';
import { createIpc } from '../../../renderer/ipc/client.ts';
import { startStore } from '../../../renderer/store/client.ts';
import type { ListQuery } from '../../../renderer/store/store-api.ts';
import { inventMembers } from '../support/invent-members.ts';
import { membersCsv } from '../support/members-csv.ts';
import { createCanvasBench } from './bench-canvas.tsx';
import { createJobs } from './bench-jobs.ts';
import { createOpenBench } from './bench-open.tsx';
import { pressLeaflet } from './bench-press.ts';
import { layTexts } from './bench-text.ts';

/** The real preload, main and store Worker, without the screens: what Playwright calls to measure the store alone. */
export type Bench = typeof bench;

installTrustedTypes();
// Preload put it there; the page of the product declares it for itself.
const { bridge } = globalThis as unknown as { readonly bridge: Bridge };
const ipc = createIpc(bridge);
const { api } = startStore(bridge);

const passphrase = 'tonnerre ruban quatorze lanterne';
const everyone: ListQuery = {
  text: '',
  segment: null,
  sort: [{ column: 'name', direction: 'ascending' }],
  groupBy: null,
  foldedGroups: [],
  columns: [],
  totals: [],
  from: 0,
  to: 50,
};

const bench = {
  jobs: createJobs(api),
  canvas: createCanvasBench(api, ipc),
  layTexts,
  pressLeaflet,
  open: createOpenBench(api, ipc),

  async create(): Promise<void> {
    const reply = await ipc.request('vault.create', { passphrase });
    if (!reply.ok || !reply.value.ok) throw new Error('The vault was not created');
    await api.open(reply.value.value.storeKey);
  },

  /** From the key to the first slice of the list; stretching the passphrase is not in it. */
  async unlock(): Promise<{ readonly milliseconds: number; readonly members: number }> {
    const reply = await ipc.request('vault.unlock', { passphrase });
    if (!reply.ok || !reply.value.ok) throw new Error('The vault was not opened');
    const { storeKey } = reply.value.value;
    const milliseconds = await timed(async () => {
      const outcome = await api.open(storeKey);
      if (outcome.kind !== 'ready') throw new Error(`The store is ${outcome.kind}`);
      await api.listMembers(everyone);
    });
    return { milliseconds, members: (await api.listMembers(everyone)).all };
  },

  /** Reading and comparing the file, then writing it: sealed, journalled, undoable. */
  async importMembers(
    count: number,
  ): Promise<{ readonly readMs: number; readonly planMs: number; readonly writeMs: number }> {
    const bytes = new TextEncoder().encode(membersCsv(inventMembers(count)));
    const [section] = await api.sections();
    if (!section) throw new Error('There is no section');
    let mapping: readonly never[] | null = null;
    const readMs = await timed(async () => {
      const draft = await api.openImport({ fileName: 'bench.csv', bytes, options: {} });
      if (!draft.ok) throw new Error(draft.error.kind);
      mapping = draft.value.mapping as readonly never[];
    });
    const planMs = await timed(() =>
      api.planImport({ mapping: mapping ?? [], options: defaultImportOptions }),
    );
    const writeMs = await timed(async () => {
      const written = await api.confirmImport({ scope: section.scope });
      if (!written.ok) throw new Error(written.error.kind);
    });
    return { readMs, planMs, writeMs };
  },

  async edit(times: number): Promise<number[]> {
    const { lines } = await api.listMembers({ ...everyone, to: times });
    const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
    const samples: number[] = [];
    for (const [index, row] of rows.entries()) {
      const phone = `+3361234${1_000 + index}`;
      samples.push(
        await timed(() =>
          api.editMember({ id: row.id as MemberId, patch: { phone }, seenRev: row.rev }),
        ),
      );
    }
    return samples;
  },

  /** Signs in and pulls everything; done when the rows are sealed, stored and found by a search. */
  async bootstrap(signIn: {
    readonly centralUrl: string;
    readonly email: string;
    readonly password: string;
  }): Promise<{ readonly milliseconds: number; readonly members: number }> {
    const milliseconds = await timed(async () => {
      const signedIn = await api.signIn(signIn);
      if (!signedIn.ok) throw new Error(signedIn.error.kind);
      const state = await api.syncNow();
      if (state.status.kind !== 'up-to-date') throw new Error(`Sync is ${state.status.kind}`);
      await api.listMembers({ ...everyone, text: 'dup' });
    });
    return { milliseconds, members: (await api.listMembers(everyone)).all };
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

Object.assign(globalThis, { bench });
