import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer, type Computer } from './support/an-office.ts';
import { readRaw } from './support/raw-database.ts';
import { add } from './support/read-store.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const dayMs = 86_400_000;

function letDaysPass(computer: Computer, days: number): void {
  const then = Date.now() + days * dayMs;
  computer.now = () => IsoDateTime.parse(new Date(then).toISOString());
}

const snapshotsOf = ({ disk }: Computer) => disk.snapshots.length;

describe('snapshots', () => {
  it('are taken of a new store, then daily, and only when something changed', async () => {
    const computer = aComputer();
    let store = await computer.work();
    await computer.runIdle();
    expect(snapshotsOf(computer)).toBe(1);

    store = await computer.work();
    await add(store);
    await computer.runIdle();
    expect(snapshotsOf(computer)).toBe(1);

    letDaysPass(computer, 2);
    store = await computer.work();
    await computer.runIdle();
    expect(snapshotsOf(computer)).toBe(2);

    await store.snapshot();
    expect(snapshotsOf(computer)).toBe(2);
  });
});

describe('what central has taken', () => {
  it('is kept for a month, in case central is restored', async () => {
    const { id, core } = await aSection(central);
    const { store, computer } = await aSyncOffice(central, { sectionIds: [id] });
    await add(store, {}, core);
    await store.syncNow();
    const acked = async () => (await readRaw(computer.factory)).tables.acked?.length;
    await computer.runIdle();
    expect(await acked()).toBe(1);

    letDaysPass(computer, 31);
    await store.syncNow();
    await computer.runIdle();

    expect(await acked()).toBe(0);
    await computer.work();
  });
});

describe('an outbox of many small records', () => {
  it('is gathered, and sent as it was said', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const id = await add(store);
    for (let at = 0; at < 220; at += 1) {
      await store.editMember({ id, patch: { town: `T${at}` }, seenRev: 0 });
    }
    expect((await readRaw(computer.factory)).tables.outbox).toHaveLength(221);

    await (await computer.work()).snapshot();
    await computer.runIdle();

    expect((await readRaw(computer.factory)).tables.outbox).toHaveLength(1);
    const again = await computer.work();
    expect((await again.member(id))?.fields.town).toBe('T219');
    expect((await again.syncState()).waiting).toBe(221);
  });
});
