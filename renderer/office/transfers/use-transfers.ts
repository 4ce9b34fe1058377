import type { Transfer } from '../../store/store-api/transfers.ts';
import { useLive } from '../use-live.ts';

/** The pictures and fonts that are still to be sent or fetched; none until the store has answered. */
export const useTransfers = (): readonly Transfer[] =>
  useLive('transfers', (store) => store.transfers()) ?? none;

const none: readonly Transfer[] = [];
