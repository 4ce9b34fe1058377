import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { backUp } from './support/central-backup.ts';
import { arrived, atCentral, dieAt, isWhole, put, twoOffices } from './support/picture-offices.ts';
import type { SyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

/** The places of the pieces that this office asks central for, or hands to it. */
function watch(office: SyncOffice, name: 'picture.send' | 'picture.fetch'): number[] {
  const places: number[] = [];
  const { intercept } = office.computer;
  office.computer.intercept = (asked, input, next) => {
    // What the store asks is untyped here, as on the bridge.
    if (asked === name) places.push((input as { place: number }).place);
    return intercept(asked, input, next);
  };
  return places;
}

describe('a picture put in one office', () => {
  it('appears in the other, the same byte by byte, after the rows', async () => {
    const { one, two, scope } = await twoOffices(central);

    const { bytes, sha256 } = await put(one, scope);
    await one.store.syncNow();
    await atCentral(central, sha256);
    await two.store.syncNow();

    expect(await two.store.records('picture')).toHaveLength(1);
    await arrived(two, sha256, bytes);
    expect(two.computer.disk.picturePieces.size).toBe(0);
  });

  it('is sent on from the piece at which the program was killed', async () => {
    const { one, scope } = await twoOffices(central);
    const { sha256 } = await put(one, scope);

    const dead = dieAt(one, 'picture.send', 3);
    await one.store.syncNow();
    await dead;
    await one.restart();
    const sent = watch(one, 'picture.send');
    await one.store.syncNow();
    await atCentral(central, sha256);

    expect(sent).toEqual([2]);
  });

  it('is fetched on from the piece at which the program was killed', async () => {
    const { one, two, scope } = await twoOffices(central);
    const { bytes, sha256 } = await put(one, scope);
    await one.store.syncNow();
    await atCentral(central, sha256);

    const dead = dieAt(two, 'picture.fetch', 3);
    await two.store.syncNow();
    await dead;
    expect(await two.store.picture(sha256).catch(() => null)).toBeNull();
    await two.restart();
    const fetched = watch(two, 'picture.fetch');
    await two.store.syncNow();
    await arrived(two, sha256, bytes);

    expect(fetched).toEqual([2]);
  });

  it('whose piece was damaged on the disk meanwhile is fetched with that piece again', async () => {
    const { one, two, scope } = await twoOffices(central);
    const { bytes, sha256 } = await put(one, scope);
    await one.store.syncNow();
    await atCentral(central, sha256);
    const dead = dieAt(two, 'picture.fetch', 3);
    await two.store.syncNow();
    await dead;
    const [first] = two.computer.disk.picturePieces.values();
    if (first !== undefined) first[99] = (first[99] ?? 0) ^ 1;

    await two.restart();
    const fetched = watch(two, 'picture.fetch');
    await two.store.syncNow();
    await arrived(two, sha256, bytes);

    expect(fetched).toEqual([0, 2]);
  });

  it('waits where there is no network, and holds up no row', async () => {
    const { one, scope } = await twoOffices(central);
    one.line.weather = (name) => (name.startsWith('picture.') ? 'offline' : 'clear');
    const { sha256 } = await put(one, scope, 10);

    const state = await one.store.syncNow();
    expect(state.status).toEqual({ kind: 'up-to-date' });
    expect(await isWhole(central, sha256)).toBe(false);
    one.line.weather = () => 'clear';
    await one.store.syncNow();

    await atCentral(central, sha256);
  });

  it('is sent again after central was restored from a backup without it', async () => {
    const { one, scope } = await twoOffices(central);
    const restore = await backUp(central);
    const { sha256 } = await put(one, scope, 10);
    await one.store.syncNow();
    await atCentral(central, sha256);

    await restore();
    await central.store.sql('delete from picture', []);
    const session = await one.store.signIn({
      centralUrl: 'https://central',
      email: one.account.email,
      password: 'a long enough password',
    });
    expect(session.ok).toBe(true);
    await one.store.syncNow();

    await atCentral(central, sha256);
  });

  it('whose file is damaged is fetched again', async () => {
    const { one, scope } = await twoOffices(central);
    const { bytes, sha256 } = await put(one, scope, 1_000);
    await one.store.syncNow();
    await atCentral(central, sha256);
    for (const file of one.computer.disk.pictures.values()) file[50] = (file[50] ?? 0) ^ 1;

    expect(await one.store.picture(sha256)).toBeNull();
    await one.store.syncNow();

    await arrived(one, sha256, bytes);
  });

  it('that central gives as another one is not believed, and asked for again half a minute later', async () => {
    const { one, two, scope } = await twoOffices(central);
    const { bytes, sha256 } = await put(one, scope, 1_000);
    await one.store.syncNow();
    await atCentral(central, sha256);
    const honest = two.computer.central;
    let asked = 0;
    two.computer.central = async (name, input) => {
      if (name !== 'picture.fetch') return honest(name, input);
      asked += 1;
      return { ok: true, value: { bytes: new Uint8Array(1_000) } };
    };

    await two.store.syncNow();
    await vi.waitFor(() => expect(asked).toBe(1));
    await vi.waitFor(() => expect(two.computer.disk.picturePieces.size).toBe(0));
    await two.store.syncNow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([asked, await two.store.picture(sha256)]).toEqual([1, null]);

    two.computer.central = honest;
    const later = IsoDateTime.parse(new Date(Date.now() + 31_000).toISOString());
    two.computer.now = () => later;
    await two.store.syncNow();
    await arrived(two, sha256, bytes);
  });
});
