import { describe, expect, it } from 'vitest';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { aComputer } from './support/an-office.ts';
import { add, everyone, namesIn } from './support/read-store.ts';

const onDay = (day: string) => () => IsoDateTime.parse(`${day}T10:00:00Z`);

describe('the bin', () => {
  it('takes a person out of every list, and gives them back as they were', async () => {
    const computer = aComputer();
    computer.now = onDay('2026-03-01');
    const store = await computer.work();
    const id = await add(store, { familyName: 'Abel' });
    await add(store, { familyName: 'Brun' });

    await store.deleteMember(id);

    expect(await namesIn(store)).toEqual(['Brun']);
    expect((await store.listMembers({ ...everyone, text: 'abel' })).total).toBe(0);
    expect((await store.listMembers(everyone)).all).toBe(1);
    expect(await store.bin()).toMatchObject([
      { id, name: expect.stringContaining('Abel'), binnedOn: '2026-03-01', daysLeft: 30 },
    ]);
    const again = await computer.work();
    expect(await again.restoreFromBin([id])).toMatchObject({ ok: true });
    expect(await namesIn(again)).toEqual(['Abel', 'Brun']);
    expect(await again.bin()).toEqual([]);
  });

  it('is emptied for good only of who is in it', async () => {
    const store = await aComputer().work();
    const id = await add(store);
    expect(await store.deleteForGood([id])).toMatchObject({ error: { kind: 'unknown-member' } });
    await store.deleteMember(id);
    const [deletion] = await store.undoable();

    expect(await store.deleteForGood([id])).toMatchObject({ ok: true });

    expect(await store.bin()).toEqual([]);
    expect(await store.undo(deletion?.id ?? '')).toMatchObject({ error: { kind: 'forgotten' } });
    expect(await namesIn(store)).toEqual([]);
  });

  it.each(['T00:00:01', 'T23:59:59'])(
    'says the day of the people here, at any hour: %s',
    async (hour) => {
      const computer = aComputer();
      // Without an offset: by the clock of this computer, wherever it stands.
      computer.now = () => IsoDateTime.parse(new Date(`2026-03-01${hour}`).toISOString());
      const store = await computer.work();

      await store.deleteMember(await add(store));

      expect(await store.bin()).toMatchObject([{ binnedOn: '2026-03-01', daysLeft: 30 }]);
    },
  );

  it('empties itself after thirty days where there is no central', async () => {
    const computer = aComputer();
    computer.now = onDay('2026-03-01');
    const store = await computer.work();
    await store.deleteMember(await add(store, { familyName: 'Abel' }));
    computer.now = onDay('2026-03-30');
    const later = await computer.work();
    await computer.runIdle();
    expect(await later.bin()).toMatchObject([{ daysLeft: 1 }]);

    computer.now = onDay('2026-03-31');
    const last = await computer.work();
    await computer.runIdle();

    expect(await last.bin()).toEqual([]);
  });
});
