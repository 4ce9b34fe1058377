import { Conflict } from '#shared/sync/conflict.ts';
import { Mutation } from '#shared/sync/mutation.ts';
import type { StoreProblem } from '../../renderer/store/store-api.ts';
import type { BridgeStart } from '../builders/a-bridge.ts';
import { vernoy } from '../builders/a-row.ts';
import { type StoreStart, saintAubrac, upToDate } from '../builders/a-store.ts';
import { manyMembers } from '../builders/many-members.ts';

type Situation = { readonly bridge: BridgeStart; readonly store: StoreStart };

const passphrase = 'cuivre jardin onze';
const account = {
  id: crypto.randomUUID(),
  email: 'secretary.vernoy@demo.example',
  displayName: 'Anselme Roudaut',
  role: 'secretary' as const,
  seesAmounts: false,
  sectionIds: ['vernoy'],
};
const session = { centralUrl: 'http://127.0.0.1:8787', account };

export function situations(name: string): Situation {
  const [kind, ...flags] = name.split('.');
  const appearance = {
    ...(flags.includes('en') ? { language: 'en' as const } : {}),
    ...(flags.includes('dark') ? { theme: 'dark' as const } : { theme: 'light' as const }),
    ...(flags.includes('big') ? { textSize: 200 } : {}),
  };
  const bridge: BridgeStart = { vault: 'locked', passphrase, appearance, session };
  switch (kind) {
    case 'first-run':
      return {
        bridge: { ...bridge, vault: 'new', about: { demoCentralUrl: 'http://127.0.0.1:8787' } },
        store: { members: [], sync: notConnected },
      };
    case 'vault-damaged':
      return { bridge: { ...bridge, vault: 'damaged' }, store: {} };
    case 'newer':
      return { bridge: { ...bridge, vault: 'newer' }, store: {} };
    case 'damaged':
      return {
        bridge,
        store: {
          opens: {
            kind: 'damaged',
            damage: { kind: 'incomplete', expectedSeq: 812, foundSeq: 640 },
            remedy: {
              snapshotAt: '2026-11-22T18:40:00Z',
              snapshotRows: 1_204,
              journalRecords: 17,
            },
          },
          restores: {
            members: 1_206,
            replayedChanges: 17,
            lostJournalRecords: 0,
            snapshotAt: '2026-11-22T18:40:00Z',
          },
        },
      };
    case 'empty':
      return { bridge, store: { members: [], sync: notConnected } };
    case 'problems':
      return {
        bridge,
        store: { members: manyMembers(1_204), problems, sections: twoSections },
      };
    case 'huge':
      return { bridge, store: { members: manyMembers(200_000) } };
    default:
      return {
        bridge: { ...bridge, about: { isTestRuntime: true, electron: '33.2.1' } },
        store: { members: manyMembers(1_204), sync: syncOf(kind ?? '') },
      };
  }
}

const notConnected = {
  status: { kind: 'not-connected' },
  waiting: 0,
  problems: 0,
  lastSyncedAt: null,
  accountName: null,
} as const;

const syncOf = (kind: string) =>
  kind === 'offline'
    ? ({ ...upToDate, status: { kind: 'offline' }, waiting: 3 } as const)
    : upToDate;

const twoSections = [
  { scope: vernoy, sectionId: 'vernoy', name: 'Vernoy-sur-Lie', canWrite: true },
  { scope: saintAubrac, sectionId: 'saint-aubrac', name: 'Saint-Aubrac', canWrite: true },
];

const problems: readonly StoreProblem[] = [
  {
    kind: 'conflict',
    id: '1',
    name: 'Lucie Carpentier',
    conflict: Conflict.parse({
      id: crypto.randomUUID(),
      scope: vernoy,
      entity: 'member',
      rowId: crypto.randomUUID(),
      field: 'phone',
      reason: 'concurrent',
      serverValue: '+33612345678',
      clientValue: '+33298765432',
      serverBy: 'Odile Marchenoir',
      clientBy: 'Anselme Roudaut',
      at: '2026-11-21T17:20:00Z',
      status: 'open',
    }),
  },
  {
    kind: 'refused',
    id: '2',
    name: 'Marc Delaunay',
    reason: 'forbidden',
    mutation: Mutation.parse({
      n: 12,
      op: 'patch',
      entity: 'member',
      id: crypto.randomUUID(),
      base: 3,
      set: { town: 'Saint-Aubrac', postcode: '35210', email: 'marc.delaunay@exemple.fr' },
      at: '2026-11-22T09:05:00Z',
    }),
  },
  { kind: 'unassigned', id: '3', count: 14 },
  { kind: 'mass-deletion', id: '4', scope: vernoy, removed: 412, of: 1_204 },
];
