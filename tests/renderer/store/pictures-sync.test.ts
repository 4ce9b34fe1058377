import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { picturePieceBytes } from '#shared/api/picture-routes.ts';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { backUp } from './support/central-backup.ts';
import { aSyncOffice, type SyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const about = { type: 'image/jpeg', width: 30, height: 20, name: 'place.jpg' } as const;
const threePieces = 2 * picturePieceBytes + 11;

async function twoOffices() {
  const section = await aSection(central);
  const [one, two] = [
    await aSyncOffice(central, { sectionIds: [section.id], role: 'volunteer' }),
    await aSyncOffice(central, { sectionIds: [section.id] }),
  ];
  return { one, two, scope: scopeOf(section.id, 'tracts') };
}

/** Put there, and its record at central; its bytes go after that by themselves. */
async function put({ store }: SyncOffice, scope: ReturnType<typeof scopeOf>, size = threePieces) {
  const bytes = new Uint8Array(randomBytes(size));
  const added = await store.addPicture({ scope, bytes: bytes.slice(), about });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return { bytes, sha256: added.value };
}

const isWhole = async (sha256: string): Promise<boolean> =>
  (
    await central.store.sql('select 1 from picture where sha256 = $1 and whole_at is not null', [
      sha256,
    ])
  ).length > 0;

const atCentral = (sha256: string) =>
  vi.waitFor(async () => expect(await isWhole(sha256)).toBe(true), { timeout: 5_000 });

const arrived = ({ store }: SyncOffice, sha256: string, bytes: Uint8Array) =>
  vi.waitFor(
    async () => {
      const held = await store.picture(sha256);
      expect(held !== null && Buffer.from(held).equals(bytes)).toBe(true);
    },
    { timeout: 5_000 },
  );

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

/** The program hangs with its n-th request of that name, and ends. */
function dieAt(office: SyncOffice, name: string, nth: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    office.computer.intercept = (asked, _input, next) => {
      if (asked !== name) return next();
      seen += 1;
      if (seen < nth) return next();
      resolve();
      return new Promise(() => undefined);
    };
  });
}

describe('a picture put in one office', () => {
  it('appears in the other, the same byte by byte, after the rows', async () => {
    const { one, two, scope } = await twoOffices();

    const { bytes, sha256 } = await put(one, scope);
    await one.store.syncNow();
    await atCentral(sha256);
    await two.store.syncNow();

    expect(await two.store.records('picture')).toHaveLength(1);
    await arrived(two, sha256, bytes);
    expect(two.computer.disk.picturePieces.size).toBe(0);
  });

  it('is sent on from the piece at which the program was killed', async () => {
    const { one, scope } = await twoOffices();
    const { sha256 } = await put(one, scope);

    const dead = dieAt(one, 'picture.send', 3);
    await one.store.syncNow();
    await dead;
    await one.restart();
    const sent = watch(one, 'picture.send');
    await one.store.syncNow();
    await atCentral(sha256);

    expect(sent).toEqual([2]);
  });

  it('is fetched on from the piece at which the program was killed', async () => {
    const { one, two, scope } = await twoOffices();
    const { bytes, sha256 } = await put(one, scope);
    await one.store.syncNow();
    await atCentral(sha256);

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
    const { one, two, scope } = await twoOffices();
    const { bytes, sha256 } = await put(one, scope);
    await one.store.syncNow();
    await atCentral(sha256);
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
    const { one, scope } = await twoOffices();
    one.line.weather = (name) => (name.startsWith('picture.') ? 'offline' : 'clear');
    const { sha256 } = await put(one, scope, 10);

    const state = await one.store.syncNow();
    expect(state.status).toEqual({ kind: 'up-to-date' });
    expect(await isWhole(sha256)).toBe(false);
    one.line.weather = () => 'clear';
    await one.store.syncNow();

    await atCentral(sha256);
  });

  it('is sent again after central was restored from a backup without it', async () => {
    const { one, scope } = await twoOffices();
    const restore = await backUp(central);
    const { sha256 } = await put(one, scope, 10);
    await one.store.syncNow();
    await atCentral(sha256);

    await restore();
    await central.store.sql('delete from picture', []);
    const session = await one.store.signIn({
      centralUrl: 'https://central',
      email: one.account.email,
      password: 'a long enough password',
    });
    expect(session.ok).toBe(true);
    await one.store.syncNow();

    await atCentral(sha256);
  });

  it('whose file is damaged is fetched again', async () => {
    const { one, scope } = await twoOffices();
    const { bytes, sha256 } = await put(one, scope, 1_000);
    await one.store.syncNow();
    await atCentral(sha256);
    for (const file of one.computer.disk.pictures.values()) file[50] = (file[50] ?? 0) ^ 1;

    expect(await one.store.picture(sha256)).toBeNull();
    await one.store.syncNow();

    await arrived(one, sha256, bytes);
  });

  it('that central gives as another one is not believed, and asked for again half a minute later', async () => {
    const { one, two, scope } = await twoOffices();
    const { bytes, sha256 } = await put(one, scope, 1_000);
    await one.store.syncNow();
    await atCentral(sha256);
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
