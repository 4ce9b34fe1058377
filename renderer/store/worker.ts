import { expose } from 'comlink';
import { uuidv7 } from 'uuidv7';
import { IsoDateTime } from '#shared/domain/dates.ts';
import type { Bridge } from '#shared/ipc/contract.ts';
import { createIpc } from '../ipc/client.ts';
import { createStore } from './create-store.ts';
import { createInTurn } from './in-turn.ts';
import type { StoreApi } from './store-api.ts';
import { handOver } from './transfer.ts';

/** The page's end of `window.bridge`, limited to what a store may ask. */
export type PageRequest = Bridge['request'];

/** `connect` comes first: it hands the Worker its way to the main process. */
export type WorkerApi = StoreApi & { connect(request: PageRequest): void };

const idleMs = 250;
const idleJobs = createInTurn();
let pageRequest: PageRequest | null = null;

const ipc = createIpc({
  async request(name, input) {
    if (pageRequest === null) throw new Error('The store is not connected to its page');
    return pageRequest(name, handOver(input));
  },
  onEvent: () => () => undefined,
});

const store = createStore({
  main: ipc.request,
  now: () => IsoDateTime.parse(new Date().toISOString()),
  newId: uuidv7,
  whenIdle: (job) => {
    setTimeout(() => void idleJobs(job), idleMs);
  },
});

const api: WorkerApi = {
  ...store,
  connect(request) {
    pageRequest = request;
  },
};

expose(api);
