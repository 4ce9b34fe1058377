import { proxy, wrap } from 'comlink';
import type { Bridge } from '#shared/ipc/contract.ts';
import { storeRequests } from './main-port.ts';
import type { StoreApi } from './store-api.ts';
import { handOver } from './transfer.ts';
import type { PageRequest, WorkerApi } from './worker.ts';

export type RunningStore = {
  readonly api: StoreApi;
  /** Ends the Worker, and with it every key and every row. */
  terminate(): void;
};

/** Starts the database Worker. The page itself never decrypts, searches or sorts. */
export function startStore(bridge: Pick<Bridge, 'request'>): RunningStore {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<WorkerApi>(worker);
  const connected = remote.connect(proxy(limitedTo(storeRequests, bridge)));
  // Every function of the Worker already answers with a promise: seen from here, it is the same interface.
  const store = remote as unknown as StoreApi;
  const own: Partial<StoreApi> = {
    open: async (storeKey) => {
      await connected;
      return store.open(handOver(storeKey));
    },
    subscribe: (listener) => store.subscribe(proxy(listener)),
    openImport: (input) => store.openImport(handOver(input)),
  };
  return {
    api: new Proxy(store, {
      get: (target, name) => Reflect.get(Object.hasOwn(own, name) ? own : target, name),
    }),
    terminate: () => worker.terminate(),
  };
}

function limitedTo(names: readonly string[], bridge: Pick<Bridge, 'request'>): PageRequest {
  return async (name, input) =>
    names.includes(name)
      ? handOver(await bridge.request(name, input))
      : { ok: false, error: { kind: 'unknown-request', message: name } };
}
