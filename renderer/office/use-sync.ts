import type { StoreProblem, SyncState } from '../store/store-api.ts';
import { useLive } from './use-live.ts';

export const useSyncState = (): SyncState | null => useLive('sync', (store) => store.syncState());

export const useProblems = (): readonly StoreProblem[] | null =>
  useLive('problems', (store) => store.problems());
