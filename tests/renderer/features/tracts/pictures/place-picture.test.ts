import { describe, expect, it, vi } from 'vitest';
import { openPictureShelf } from '../../../../../renderer/features/tracts/pictures/picture-shelf.ts';
import {
  type PicturePlace,
  placePicture,
} from '../../../../../renderer/features/tracts/pictures/place-picture.ts';
import { preparePicture } from '../../../../../renderer/features/tracts/pictures/prepare/prepare-picture.ts';
import type { Transfer } from '../../../../../renderer/store/store-api/transfers.ts';
import { aPng } from '../../../../builders/a-picture-file.ts';
import { frontPage } from '../../../../builders/a-tract.ts';
import { aComputer } from '../../../store/support/an-office.ts';
import { keepTract, openTract } from '../support/an-open-tract.ts';

const page = { width: 148, height: 210 };
const png = aPng({ width: 600, height: 300 });
const at: PicturePlace = { kind: 'at', page: frontPage, point: { x: 74, y: 105 } };

async function aHouse() {
  const computer = aComputer();
  const store = await computer.work();
  const session = await openTract(store, await keepTract(store));
  const [section] = await store.tractSections();
  const scope = section?.scope ?? expect.fail('there is no section');
  let ids = 0;
  const put = (bytes: Uint8Array, place: PicturePlace = at) =>
    placePicture(
      {
        store,
        session,
        prepare: (order) =>
          preparePicture(order, async () => ({
            ...{ width: 600, height: 300 },
            draw: async () => null,
            close: () => undefined,
          })),
        newId: () => {
          ids += 1;
          return `picture-${ids}`;
        },
      },
      { file: new File([new Uint8Array(bytes)], 'place.png'), scope, page, place, sheet: 0 },
    );
  const images = () =>
    session.read().tract.objects.flatMap((one) => (one.kind === 'image' ? [one] : []));
  return { computer, store, session, put, images };
}

describe('a picture that is dropped on a page', () => {
  it('lies around that point, as large as it prints sharply, and is one step to take back', async () => {
    const { store, session, put, images } = await aHouse();

    const placed = await put(png);

    expect(placed).toMatchObject({ ok: true, value: { object: 'picture-1' } });
    const [image] = images();
    expect(image).toMatchObject({
      page: frontPage,
      size: { width: 50.8, height: 25.4 },
      pixels: { width: 600, height: 300 },
    });
    expect(image?.position.x).toBeCloseTo(48.6);
    expect(image?.position.y).toBeCloseTo(92.3);
    expect(await store.picture(image?.blob ?? '')).toEqual(png);
    session.undo();
    expect(images()).toEqual([]);
  });

  it('takes the place of another in its frame: cut as that one was when it has its proportions', async () => {
    const { session, put, images } = await aHouse();
    await put(png);
    const crop = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };
    const properties = { crop, fit: 'contain', opacity: 0.5 };
    session.edit({ kind: 'set', objects: images().map(({ id }) => id), properties });
    const [frame] = images();
    const before = frame ?? expect.fail('there is no frame');

    await put(aPng({ width: 1_200, height: 600 }), { kind: 'into', frame: before });

    expect(images()).toEqual([{ ...before, blob: images()[0]?.blob, crop }]);
    await put(png, { kind: 'into', frame: { ...before, pixels: { width: 300, height: 300 } } });
    expect(images()).toMatchObject([{ crop: { x: 0, y: 0, width: 1, height: 1 }, opacity: 0.5 }]);
  });

  it('fills the frame that was chosen, whole', async () => {
    const { put, images } = await aHouse();
    await put(png);
    const [frame] = images();
    if (frame === undefined) return expect.fail('it was not placed');

    const other = aPng({ width: 600, height: 300, pixels: new Uint8Array(9) });
    await put(other, { kind: 'into', frame });

    expect(images()).toHaveLength(1);
    expect(images()[0]?.blob).not.toBe(frame.blob);
    expect(images()[0]?.size).toEqual(frame.size);
  });

  it('changes nothing where it is refused', async () => {
    const { store, put, images, computer } = await aHouse();

    expect(await put(png.slice(0, 40))).toEqual({ ok: false, error: { kind: 'damaged' } });
    computer.intercept = async (name, _input, next) =>
      name === 'picture.write' ? { ok: false, error: { kind: 'disk', message: 'ENOSPC' } } : next();
    expect(await put(png)).toMatchObject({
      error: { kind: 'not-kept', failure: { kind: 'disk' } },
    });

    expect([images(), await store.records('picture')]).toEqual([[], []]);
  });
});

describe('the pictures of an open leaflet', () => {
  it('are shown once they are there, also those that come later', async () => {
    let there: Uint8Array | null = null;
    const onItsWay: Transfer = {
      ...{ sha256: 'a', kind: 'picture', name: 'a.png', way: 'to-fetch' },
      ...{ bytes: 9, done: 3, state: 'moving' },
    };
    const onTheirWay = [onItsWay];
    const shelf = openPictureShelf({
      picture: async () => there,
      transfers: async () => onTheirWay,
    });
    const told = vi.fn();
    shelf.subscribe(told);

    shelf.ask('a');
    await new Promise((resolve) => setTimeout(resolve));
    expect(shelf.read('a')).toEqual({ kind: 'coming', transfer: onItsWay });
    onTheirWay.pop();
    shelf.lookAgain();
    await vi.waitFor(() => expect(shelf.read('a')).toEqual({ kind: 'lost' }));
    there = png;
    shelf.lookAgain();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3));

    expect(shelf.read('a')).toEqual({
      kind: 'ready',
      url: expect.stringMatching(/^blob:/),
      isVector: false,
    });
    expect(shelf.read('a')).toBe(shelf.read('a'));
    shelf.close();
    expect(shelf.read('a')).toEqual({ kind: 'waiting' });
  });
});
