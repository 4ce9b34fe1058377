import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '#shared/result.ts';
import { openSafety, type Safety } from '../../../electron/guard/safety.ts';
import { safetyHandlers } from '../../../electron/ipc/handlers/safety-handlers.ts';
import type { Services } from '../../../electron/ipc/services.ts';
import type { StoreRequest } from '../../../renderer/store/main-port.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer, type Computer } from './support/an-office.ts';
import { diskFull } from './support/memory-main.ts';
import { add, namesIn } from './support/read-store.ts';

let folder: string;
let safety: Safety;
let computer: Computer;

/** The store with the guard, journal and snapshots that main really writes. */
async function start(): Promise<{ store: StoreApi; kind: string }> {
  await safety.journal.close();
  safety = openSafety({ folder, now: () => new Date() });
  // Only the safety requests are asked of it.
  const handlers = safetyHandlers({ safety } as unknown as Services);
  const store = computer.boot();
  computer.intercept = async (name, input, next) => {
    const handler = (handlers as Partial<Record<StoreRequest, (input: never) => unknown>>)[name];
    if (handler === undefined) return next();
    // As `serve` does: what a handler could not do is an answer, not an exception.
    return Promise.resolve(handler(input as never)).then(ok, () => diskFull);
  };
  const outcome = await store.open(computer.key.slice());
  return { store, kind: outcome.kind };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permanence-store-'));
  safety = openSafety({ folder, now: () => new Date() });
  computer = aComputer();
});
afterEach(async () => {
  await safety.journal.close();
  await rm(folder, { recursive: true });
});

describe('the store over the files that main keeps', () => {
  it('opens again, and again after its database was lost', async () => {
    const { store } = await start();
    await add(store, { familyName: 'Abel' });
    await store.snapshot();
    await add(store, { familyName: 'Brun' });
    const again = await start();
    expect(await namesIn(again.store)).toEqual(['Abel', 'Brun']);
    computer.factory = new IDBFactory();

    const damaged = await start();
    const restored = await damaged.store.restore();

    expect(damaged.kind).toBe('damaged');
    expect(restored).toMatchObject({ ok: true, value: { members: 2, replayedChanges: 1 } });
    await computer.runIdle();
    await add(damaged.store, { familyName: 'Côte' });
    const after = await start();
    expect(after.kind).toBe('ready');
    expect(await namesIn(after.store)).toEqual(['Abel', 'Brun', 'Côte']);
  });

  it('keeps every change that no kept snapshot holds, however many snapshots were taken', async () => {
    let { store } = await start();
    for (let round = 0; round < 4; round += 1) {
      await add(store, { familyName: `P${round}` });
      await store.snapshot();
      await add(store, { familyName: `Q${round}` });
      ({ store } = await start());
    }
    const snapshots = await readdir(join(folder, 'snapshots'));
    for (const name of snapshots.slice(-1)) {
      const bytes = await readFile(join(folder, 'snapshots', name));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(join(folder, 'snapshots', name), bytes);
    }
    computer.factory = new IDBFactory();

    const damaged = await start();
    expect(await damaged.store.restore()).toMatchObject({ ok: true });

    expect(await namesIn(damaged.store)).toEqual(['P0', 'P1', 'P2', 'P3', 'Q0', 'Q1', 'Q2', 'Q3']);
  });
});
