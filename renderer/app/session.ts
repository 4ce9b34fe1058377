import { createStore } from 'zustand/vanilla';
import type { EventPayload } from '#shared/ipc/contract.ts';
import type { VaultState } from '#shared/ipc/vault.ts';
import type { Ipc } from '../ipc/client.ts';
import { unsavedSubjects } from '../office/drafts.ts';
import { type Office, openOffice } from '../office/office.tsx';
import { forgetAll } from '../office/passing-state.ts';
import type { Damage, Remedy, RestoreReport, StoreApi } from '../store/store-api.ts';
import { clearNotices } from '../ui/notify.tsx';

export type LockReason = EventPayload<'vault.locked'>['reason'];

/** Where the window stands between its start and an open file. */
export type Phase =
  | { readonly kind: 'first-run' }
  | { readonly kind: 'locked'; readonly why: LockReason | null; readonly lost: readonly string[] }
  | { readonly kind: 'vault-damaged' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly remedy: Remedy }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'restore-failed' }
  | { readonly kind: 'restored'; readonly office: Office; readonly report: RestoreReport }
  | { readonly kind: 'welcome'; readonly office: Office; readonly recoveryKey: string }
  | { readonly kind: 'open'; readonly office: Office };

export type RunningStore = { readonly api: StoreApi; readonly terminate: () => void };

type Keys = { readonly storeKey: Uint8Array; readonly recoveryKey: string | null };

export type Session = {
  readonly phase: Phase;
  /** The vault gave its key: start the store and compare it with main's guard. */
  readonly open: (keys: Keys) => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly enter: (office: Office) => void;
  readonly lock: (why: LockReason) => void;
};

export type Ports = { readonly ipc: Ipc; readonly startStore: () => RunningStore };

export const createSession = (ports: Ports, vault: VaultState) =>
  createStore<Session>()((set) => {
    let running: RunningStore | null = null;

    async function settle(store: StoreApi, keys: Keys): Promise<Phase> {
      const outcome = await store.open(keys.storeKey);
      if (outcome.kind === 'newer') return { kind: 'newer' };
      if (outcome.kind === 'damaged') {
        return { kind: 'damaged', damage: outcome.damage, remedy: outcome.remedy };
      }
      const office = await openOffice(store);
      const { recoveryKey } = keys;
      return recoveryKey ? { kind: 'welcome', office, recoveryKey } : { kind: 'open', office };
    }

    async function rebuild(store: StoreApi): Promise<Phase> {
      const restored = await store.restore();
      if (!restored.ok) return { kind: 'restore-failed' };
      return { kind: 'restored', office: await openOffice(store), report: restored.value };
    }

    /** The file may be locked while the store works: its answer then belongs to nobody. */
    async function follow(store: RunningStore, next: Promise<Phase>): Promise<void> {
      // What the store did not expect, such as a disk that refuses everything: nothing was written.
      const phase = await next.catch((): Phase => ({ kind: 'restore-failed' }));
      if (running === store) set({ phase });
    }

    return {
      phase: beginning(vault),
      open: async (keys) => {
        running?.terminate();
        const started = ports.startStore();
        running = started;
        set({ phase: { kind: 'opening' } });
        await follow(started, settle(started.api, keys));
      },
      restore: async () => {
        if (!running) return;
        set({ phase: { kind: 'restoring' } });
        await follow(running, rebuild(running.api));
      },
      enter: (office) => set({ phase: { kind: 'open', office } }),
      lock: (why) => {
        running?.terminate();
        running = null;
        const lost = unsavedSubjects();
        forgetAll();
        clearNotices();
        set({ phase: { kind: 'locked', why, lost } });
      },
    };
  });

function beginning(vault: VaultState): Phase {
  switch (vault.kind) {
    case 'new':
      return { kind: 'first-run' };
    // After a reload of the page main may still hold the key, but it is handed out only against the passphrase.
    case 'locked':
    case 'unlocked':
      return { kind: 'locked', why: null, lost: [] };
    case 'damaged':
      return { kind: 'vault-damaged' };
    case 'newer':
      return { kind: 'newer' };
  }
}
