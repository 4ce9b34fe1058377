import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { MemberId } from '#shared/domain/members/member.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { deleteRaw, readRaw, writeRaw } from './support/raw-database.ts';
import { add, namesIn, peopleIn } from './support/read-store.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  central = await startTestCentral();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await central.close();
});

async function aSectionOf(count: number) {
  const { id, core } = await aSection(central);
  const writer = await aSyncOffice(central, { sectionIds: [id] });
  for (let at = 0; at < count; at += 1) await add(writer.store, { familyName: `P${at}` }, core);
  await writer.store.syncNow();
  return { writer, reader: await aSyncOffice(central, { sectionIds: [id] }) };
}

const sizes = async ({ computer }: Awaited<ReturnType<typeof aSyncOffice>>) => {
  const { tables } = await readRaw(computer.factory);
  return Object.fromEntries(
    Object.entries(tables).map(([name, records]) => [name, records.length]),
  );
};

describe('rows of central', () => {
  it('lie in chunks, and changed ones beside them until they are brought home', async () => {
    const { writer, reader } = await aSectionOf(700);
    expect(await sizes(reader)).toMatchObject({ base: 2, delta: 0, outbox: 0 });
    expect(await sizes(writer)).toMatchObject({ outbox: 0 });
    const people = [...(await peopleIn(writer.store)).keys()] as MemberId[];
    for (const [at, id] of people.slice(0, 260).entries()) {
      if (at % 20 === 0) await writer.store.deleteMember(id);
      else await writer.store.editMember({ id, patch: { town: 'Elsewhere' }, seenRev: 1 });
    }
    await writer.store.syncNow();
    await reader.store.syncNow();
    expect(await sizes(reader)).toMatchObject({ base: 2, delta: 260 });
    const before = await peopleIn(reader.store);

    await reader.computer.runIdle();

    expect(await sizes(reader)).toMatchObject({ delta: 0 });
    expect(await peopleIn(reader.store)).toEqual(before);
    await reader.restart();
    expect(await peopleIn(reader.store)).toEqual(before);
    await writer.restart();
    expect(await peopleIn(writer.store)).toEqual(before);
  }, 60_000);

  it('are written once, although they come back to the office that made them', async () => {
    const { writer } = await aSectionOf(300);
    const { seq } = (writer.computer.disk.guard as { guard: { seq: number } }).guard;
    const before = await readRaw(writer.computer.factory);

    await writer.store.syncNow();

    const after = await readRaw(writer.computer.factory);
    expect(after.tables.base).toEqual(before.tables.base);
    expect((writer.computer.disk.guard as { guard: { seq: number } }).guard.seq).toBe(seq);
  }, 60_000);
});

describe('a pull that a power cut half undid', () => {
  it('goes on from what is left, and is no damage', async () => {
    const { writer, reader } = await aSectionOf(40);
    reader.line.pageSize = 10;
    for (let at = 0; at < 40; at += 1) {
      await add(
        writer.store,
        { familyName: `Q${at}` },
        [...(await writer.store.sections())][0]?.scope,
      );
    }
    await writer.store.syncNow();
    const before = await readRaw(reader.computer.factory);
    let pages = 0;
    reader.line.weather = (name) => (name === 'sync.changes' && ++pages > 2 ? 'offline' : 'clear');
    await reader.store.syncNow();
    // Some of the lines are history.
    expect((await namesIn(reader.store)).length).toBeGreaterThan(40);
    reader.computer.crash();
    await writeRaw(reader.computer.factory, before);

    await reader.restart();

    expect(await namesIn(reader.store)).toHaveLength(40);
    reader.line.weather = () => 'clear';
    expect(await reader.store.syncNow()).toMatchObject({ status: { kind: 'up-to-date' } });
    expect(await namesIn(reader.store)).toHaveLength(80);
  }, 60_000);

  it('never hides commits behind a snapshot of what was lost', async () => {
    const { writer, reader } = await aSectionOf(40);
    const [section] = await writer.store.sections();
    for (let at = 0; at < 40; at += 1)
      await add(writer.store, { familyName: `Q${at}` }, section?.scope);
    await writer.store.syncNow();
    reader.line.pageSize = 10;
    let pages = 0;
    reader.line.weather = (name) => (name === 'sync.changes' && ++pages > 2 ? 'offline' : 'clear');
    await reader.store.syncNow();
    await reader.store.snapshot();
    const pulled = await namesIn(reader.store);
    expect(pulled.length).toBeGreaterThan(40);
    await add(reader.store, { familyName: 'Mine' }, section?.scope);
    await deleteRaw(reader.computer.factory);

    const { store, outcome } = await reader.computer.start();
    expect(outcome.kind).toBe('damaged');
    await store.restore();

    expect(await namesIn(store)).toHaveLength(pulled.length + 1);
    expect(await namesIn(store)).toContain('Mine');
  }, 60_000);
});
