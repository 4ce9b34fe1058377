import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { picturePieceBytes } from '#shared/api/picture-routes.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const about = {
  name: 'gotham-bold.otf',
  family: 'Gotham',
  styleName: 'Bold',
  weight: 700,
  italic: false,
  look: 'sans',
  embedding: 'installable',
  subsetting: true,
  lacking: '',
} as const;

describe('a font of the section’s own', () => {
  it('is kept sealed, once, and comes back as it was', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const [section] = await store.tractSections();
    const scope = section?.scope ?? expect.fail('there is no section');
    const bytes = new Uint8Array(randomBytes(200));

    const added = await store.addFont({ scope, bytes: bytes.slice(), about });
    const again = await store.addFont({ scope, bytes: bytes.slice(), about });

    if (!added.ok) throw new Error(JSON.stringify(added.error));
    expect(again).toEqual(added);
    expect(await store.records('font')).toHaveLength(1);
    const [file] = [...computer.disk.pictures.values()];
    expect(Buffer.from(file ?? []).includes(Buffer.from(bytes))).toBe(false);
    computer.crash();
    expect(await (await computer.work()).fontFile(added.value)).toEqual(bytes);
  });

  it('reaches the other office of the section, byte by byte', async () => {
    const section = await aSection(central);
    const ofVolunteer = { sectionIds: [section.id], role: 'volunteer' } as const;
    const one = await aSyncOffice(central, ofVolunteer);
    const two = await aSyncOffice(central, { sectionIds: [section.id] });
    const bytes = new Uint8Array(randomBytes(picturePieceBytes + 9));

    const scope = scopeOf(section.id, 'tracts');
    const added = await one.store.addFont({ scope, bytes: bytes.slice(), about });
    if (!added.ok) throw new Error(JSON.stringify(added.error));

    await vi.waitFor(
      async () => {
        await one.store.syncNow();
        await two.store.syncNow();
        const held = await two.store.fontFile(added.value);
        expect(held !== null && Buffer.from(held).equals(bytes)).toBe(true);
      },
      { timeout: 8_000 },
    );
    expect(await two.store.records('font')).toMatchObject([{ fields: about }]);
  });
});
