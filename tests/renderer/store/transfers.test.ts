import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { picturePieceBytes } from '#shared/api/picture-routes.ts';
import { err } from '#shared/result.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import {
  arrived,
  atCentral,
  dieAt,
  put,
  threePieces,
  twoOffices,
} from './support/picture-offices.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

describe('what is still on its way', () => {
  it('is told with its bytes in both offices, until it is on both sides', async () => {
    const { one, two, scope } = await twoOffices(central);
    one.line.weather = (name) => (name === 'picture.send' ? 'offline' : 'clear');
    const { bytes, sha256 } = await put(one, scope);
    const way = { sha256, kind: 'picture', name: 'place.jpg', bytes: threePieces, done: 0 };

    expect(await one.store.transfers()).toEqual([{ ...way, way: 'to-send', state: 'due' }]);
    await one.store.syncNow();
    await two.store.syncNow();
    await vi.waitFor(async () =>
      expect(await two.store.transfers()).toEqual([
        { ...way, way: 'to-fetch', state: 'elsewhere' },
      ]),
    );

    one.line.weather = () => 'clear';
    await one.store.syncNow();
    await atCentral(central, sha256);
    const dead = dieAt(two, 'picture.fetch', 3);
    await two.store.syncNow();
    await dead;
    expect(await two.store.transfers()).toEqual([
      { ...way, way: 'to-fetch', state: 'moving', done: 2 * picturePieceBytes },
    ]);
    await two.restart();
    expect(await two.store.transfers()).toMatchObject([{ way: 'to-fetch', state: 'unknown' }]);
    await two.store.syncNow();
    await arrived(two, sha256, bytes);

    await vi.waitFor(async () => {
      expect([await one.store.transfers(), await two.store.transfers()]).toEqual([[], []]);
    });
  });

  it('is not waited for when no other office ever had it', async () => {
    const { one, scope } = await twoOffices(central);
    await put(one, scope, 1_000);

    one.computer.disk.pictures.clear();

    expect(await one.store.transfers()).toEqual([]);
  });

  it('says what central refused, and is tried again at once when asked', async () => {
    const { one, scope } = await twoOffices(central);
    const honest = one.computer.central;
    one.computer.central = async (name, input) =>
      name === 'picture.send'
        ? err({ kind: 'problem', problem: 'too-large', status: 413, retryAfterMs: null })
        : honest(name, input);
    const { sha256 } = await put(one, scope, 1_000);
    await one.store.syncNow();
    await vi.waitFor(async () =>
      expect(await one.store.transfers()).toMatchObject([{ state: 'failed' }]),
    );

    one.computer.central = honest;
    await one.store.retryTransfers();

    await atCentral(central, sha256);
    await vi.waitFor(async () => expect(await one.store.transfers()).toEqual([]));
  });
});
