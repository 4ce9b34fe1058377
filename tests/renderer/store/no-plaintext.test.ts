import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { readRaw } from './support/raw-database.ts';
import { add } from './support/read-store.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const markers = ['MARKERNAME', 'MARKERTOWN', 'marker@exemple.fr', 'Section s'];

describe('what lies on the disk', () => {
  it('says nothing of anybody, wherever the store puts it', async () => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    const { store, computer } = office;
    const [familyName, town, email] = markers;
    const fields = { familyName, town, email } as {
      familyName: string;
      town: string;
      email: string;
    };
    for (let at = 0; at < 150; at += 1) await add(store, fields, core);
    await store.syncNow();
    const member = await add(store, fields, core);
    await store.editMember({ id: member, patch: { notes: 'MARKERNAME' }, seenRev: 0 });
    await store.snapshot();

    const { tables } = await readRaw(computer.factory);
    const { journal, snapshots } = computer.disk;
    const all = [
      ...Object.values(tables).flatMap((records) => records.map(({ sealed }) => sealed)),
      ...journal.values(),
      ...snapshots.flatMap(({ parts }) => parts),
    ].map((bytes) => Buffer.from(bytes).toString('latin1'));

    expect(Object.values(tables).filter((records) => records.length > 0).length).toBeGreaterThan(4);
    for (const marker of markers) {
      expect(all.filter((text) => text.includes(marker))).toEqual([]);
      expect(
        JSON.stringify(
          Object.values(tables)
            .flat()
            .map((record) => record.id),
        ),
      ).not.toContain(marker);
      expect(JSON.stringify(computer.disk.guard)).not.toContain(marker);
    }
  });
});
