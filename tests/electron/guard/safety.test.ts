import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Guard } from '#shared/ipc/safety.ts';
import { openSafety } from '../../../electron/guard/safety.ts';
import { aFolder } from '../a-folder.ts';
import { filesIn, flipByte } from '../damage.ts';

const aGuard: Guard = {
  format: 1,
  database: 'permanence-1',
  instanceId: '0198b2f4-0000-7000-8000-000000000003',
  schema: 1,
  seq: 7,
  tables: { members: { count: 3, digest: '0'.repeat(32) } },
};

function anOffice(folder = aFolder()) {
  const safety = openSafety({ folder, now: () => new Date('2026-11-23T10:00:00Z') });
  onTestFinished(() => safety.journal.close());
  return { folder, safety };
}

const append = (safety: ReturnType<typeof openSafety>, seq: number) =>
  safety.journal.append({ seq, sealed: new Uint8Array([seq]) });

async function aSnapshotAt(safety: ReturnType<typeof openSafety>, seq: number, forgotAt = 0) {
  const id = await safety.snapshots.begin({ schema: 1, seq });
  await safety.snapshots.write(id, new Uint8Array([1, 2, 3]));
  return safety.finishSnapshot(id, { rows: 3, forgotAt });
}

describe('what main knows about the store', () => {
  it('is nothing in a new office', async () => {
    const { safety } = anOffice();

    expect(await safety.report()).toEqual({
      guard: { kind: 'none' },
      journalTail: 0,
      snapshots: [],
    });
    expect(await safety.hasRemains()).toBe(false);
  });

  it('is the guard, the end of the journal and the snapshots, after a restart too', async () => {
    const { folder, safety } = anOffice();
    await safety.guard.write(aGuard);
    await append(safety, 8);
    const snapshot = await aSnapshotAt(safety, 7);

    const report = await anOffice(folder).safety.report();

    expect(report).toEqual({
      guard: { kind: 'read', guard: aGuard },
      journalTail: 8,
      snapshots: [snapshot],
    });
  });

  it('says that the guard is damaged when both its copies are', async () => {
    const { folder, safety } = anOffice();
    await safety.guard.write(aGuard);
    for (const file of filesIn(folder, '.json')) flipByte(file, 60);

    expect((await anOffice(folder).safety.report()).guard).toEqual({ kind: 'damaged' });
  });

  it.each(['guard', 'journal', 'snapshots'])(
    'shows that an office was kept here by its %s alone',
    async (left) => {
      const { folder, safety } = anOffice();
      await safety.guard.write(aGuard);
      await append(safety, 8);
      await aSnapshotAt(safety, 7);
      await safety.journal.close();
      const [guard, copy] = ['guard.json', 'guard.copy.json'];
      const parts = { guard: [guard, copy], journal: ['journal'], snapshots: ['snapshots'] };
      for (const [name, files] of Object.entries(parts)) {
        if (name === left) continue;
        for (const file of files) rmSync(join(folder, file), { recursive: true });
      }

      expect(await anOffice(folder).safety.hasRemains()).toBe(true);
    },
  );
});

describe('a finished snapshot', () => {
  it('begins a new journal file, and frees those that every kept snapshot holds', async () => {
    const { folder, safety } = anOffice();
    for (const seq of [1, 2, 3]) {
      await append(safety, seq);
      await aSnapshotAt(safety, seq);
    }
    await append(safety, 4);

    expect(filesIn(join(folder, 'journal'), '.journal')).toHaveLength(3);
    const { records } = await safety.journal.read({ after: 1, limit: 10 });
    expect(records.map(({ seq }) => seq)).toEqual([2, 3, 4]);
  });

  it('clears away what an interrupted one left', async () => {
    const { folder, safety } = anOffice();
    await aSnapshotAt(safety, 1);
    writeFileSync(join(folder, 'snapshots', '00000009.snapshot.part'), 'half');

    await aSnapshotAt(safety, 2);

    expect(filesIn(join(folder, 'snapshots'), '.part')).toEqual([]);
  });
});

describe('copies from before somebody was deleted for good', () => {
  it('go, with the journal of before, once there are two from after', async () => {
    const { safety } = anOffice();
    await append(safety, 1);
    await aSnapshotAt(safety, 1);
    await append(safety, 2);
    await aSnapshotAt(safety, 3, 3);
    const seqs = async () => (await safety.report()).snapshots.map(({ seq }) => seq);
    expect(await seqs()).toEqual([3, 1]);
    await append(safety, 4);

    await aSnapshotAt(safety, 4, 3);

    expect(await seqs()).toEqual([4, 3]);
    const { records } = await safety.journal.read({ after: 0, limit: 10 });
    expect(records.map(({ seq }) => seq)).toEqual([4]);
  });
});
