import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { uuidv7 } from 'uuidv7';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { createIpc } from '../../../../renderer/ipc/client.ts';
import { createStore } from '../../../../renderer/store/create-store.ts';
import { currentFormat, type StoreFormat } from '../../../../renderer/store/database/migrations.ts';
import type { Ports } from '../../../../renderer/store/engine.ts';
import type { StoreRequest } from '../../../../renderer/store/main-port.ts';
import type { OpenOutcome, StoreApi } from '../../../../renderer/store/store-api.ts';
import { type Disk, emptyDisk, type Handler, memoryMain, offline } from './memory-main.ts';

/** Stands between the store and main; may answer itself, delay, or never answer. */
export type Interceptor = (
  name: StoreRequest,
  input: unknown,
  next: () => Promise<unknown>,
) => Promise<unknown>;

/** A computer: its IndexedDB and main's files survive; the program can be started again and again. */
export type Computer = {
  factory: IDBFactory;
  disk: Disk;
  readonly key: Uint8Array<ArrayBuffer>;
  central: Handler;
  intercept: Interceptor;
  /** The format that the program writes. */
  format: StoreFormat;
  now: () => IsoDateTime;
  readonly idle: (() => Promise<void>)[];
  /** A program that was not opened yet. */
  boot(): StoreApi;
  /** A program that was opened: `outcome` says how that went. */
  start(): Promise<{ store: StoreApi; outcome: OpenOutcome }>;
  /** A program that opened well. */
  work(): Promise<StoreApi>;
  runIdle(): Promise<void>;
  /** Everything from now on, until the next start, hangs for ever. */
  crash(): void;
};

const passThrough: Interceptor = (_name, _input, next) => next();

export function aComputer(central: Handler = offline): Computer {
  let generation = 0;
  const computer: Computer = {
    factory: new IDBFactory(),
    disk: emptyDisk(),
    key: crypto.getRandomValues(new Uint8Array(32)),
    central,
    intercept: passThrough,
    format: currentFormat,
    now: () => IsoDateTime.parse(new Date().toISOString()),
    idle: [],
    boot() {
      generation += 1;
      Dexie.dependencies.indexedDB = computer.factory;
      computer.idle.length = 0;
      computer.intercept = passThrough;
      return createStore(
        portsOf(computer, generation, () => generation),
        computer.format,
      );
    },
    async start() {
      const store = computer.boot();
      return { store, outcome: await store.open(computer.key.slice()) };
    },
    async work() {
      const { store, outcome } = await computer.start();
      if (outcome.kind !== 'ready') throw new Error(`It opened as ${JSON.stringify(outcome)}`);
      return store;
    },
    async runIdle() {
      Dexie.dependencies.indexedDB = computer.factory;
      while (computer.idle.length > 0) await computer.idle.shift()?.();
    },
    crash() {
      generation += 1;
    },
  };
  return computer;
}

function portsOf(computer: Computer, generation: number, current: () => number): Ports {
  const main = memoryMain(computer.disk, (name, input) => computer.central(name, input));
  const ipc = createIpc({
    request: async (name, input) => {
      const request = name as StoreRequest;
      const reply = await computer.intercept(request, input, () => main(request, input as never));
      if (generation !== current()) return new Promise<never>(() => undefined);
      // The bridge is untyped on purpose.
      return structuredClone(reply) as never;
    },
    onEvent: () => () => undefined,
  });
  return {
    main: (name, input) =>
      generation === current() ? ipc.request(name, input) : new Promise(() => undefined),
    now: () => computer.now(),
    newId: uuidv7,
    whenIdle: (job) => {
      computer.idle.push(job);
    },
  };
}
