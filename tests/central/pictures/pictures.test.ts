import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picturePieceBytes } from '#shared/api/picture-routes.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { keepHouse, usualKeeping } from '../../../central/housekeeping.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { kindIn } from '../support/answers.ts';
import { setSectionsOf } from '../support/grants.ts';
import { removeRecord } from '../support/mutations.ts';
import {
  announce,
  aPicture,
  getPiece,
  listPictures,
  pieceOf,
  putAll,
  putPiece,
  readPicture,
} from '../support/pictures.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const twoPieces = picturePieceBytes + 7;

async function anOfficeAndItsScope() {
  const section = await aSection(test);
  const scope = scopeOf(section.id, 'tracts');
  return { section, scope, office: await anOffice(test, { sectionIds: [section.id] }) };
}

async function announced(size: number) {
  const { office, scope, section } = await anOfficeAndItsScope();
  const picture = aPicture(size);
  const record = await announce(office, scope, picture);
  return { office, scope, section, picture, record };
}

const piecesHeld = async (sha256: string): Promise<number> =>
  (await test.store.sql('select 1 from picture_piece where sha256 = $1', [sha256])).length;

describe('a picture at central', () => {
  it('comes in pieces, is whole with the last, and is given as it came', async () => {
    const { office, scope, picture, section } = await announced(twoPieces);

    expect(await putAll(office, scope, picture)).toEqual(['partial', 'whole']);

    const other = await anOffice(test, { sectionIds: [section.id], role: 'volunteer' });
    expect(await listPictures(other, scope)).toEqual([picture.sha256]);
    const pieces = await Promise.all(
      [0, 1].map(async (place) => {
        const answer = await getPiece(other, scope, { sha256: picture.sha256, place });
        return Buffer.from(answer.json().content, 'base64');
      }),
    );
    expect(Buffer.concat(pieces).equals(picture.bytes)).toBe(true);
  });

  it('says which pieces are there, and gives none before all are', async () => {
    const { office, scope, picture } = await announced(twoPieces);
    const { sha256 } = picture;

    await putPiece(office, scope, { sha256, place: 1, bytes: pieceOf(picture, 1) });

    expect((await readPicture(office, scope, sha256)).json()).toEqual({
      bytes: twoPieces,
      isWhole: false,
      pieces: [1],
    });
    expect(kindIn(await getPiece(office, scope, { sha256, place: 1 }))).toBe('not-found');
    expect(await listPictures(office, scope)).toEqual([]);
  });

  it('takes a piece that comes again, also once all are there', async () => {
    const { office, scope, picture } = await announced(10);

    expect(await putAll(office, scope, picture)).toEqual(['whole']);
    expect(await putAll(office, scope, picture)).toEqual(['whole']);
    expect(await piecesHeld(picture.sha256)).toBe(1);
  });

  it('is whole once, whichever of two offices sends the last piece', async () => {
    const { office, scope, picture, section } = await announced(twoPieces);
    const other = await anOffice(test, { sectionIds: [section.id] });

    const sent = await Promise.all([putAll(office, scope, picture), putAll(other, scope, picture)]);

    expect(sent.map((states) => states.at(-1))).toContain('whole');
    expect((await readPicture(office, scope, picture.sha256)).json()).toMatchObject({
      isWhole: true,
      pieces: [0, 1],
    });
  });

  it('that is another than its name says is dropped, and can be sent again', async () => {
    const { office, scope, picture } = await announced(twoPieces);
    const { sha256 } = picture;
    const spoiled = Buffer.from(pieceOf(picture, 0));
    spoiled[9] = (spoiled[9] ?? 0) ^ 1;

    await putPiece(office, scope, { sha256, place: 0, bytes: spoiled });
    const last = await putPiece(office, scope, { sha256, place: 1, bytes: pieceOf(picture, 1) });

    expect(last.json()).toEqual({ state: 'dropped' });
    expect(await piecesHeld(sha256)).toBe(0);
    expect(await putAll(office, scope, picture)).toEqual(['partial', 'whole']);
  });

  it('is taken only where a record speaks of it, and as long as that says', async () => {
    const { office, scope, picture } = await announced(twoPieces);
    const { sha256 } = picture;
    const unknown = aPicture(10);
    const put = (place: number | string, bytes: Buffer) =>
      putPiece(office, scope, { sha256, place, bytes });

    const answers = [
      await putPiece(office, scope, { sha256: unknown.sha256, place: 0, bytes: unknown.bytes }),
      await put(2, Buffer.alloc(7)),
      await put('-1', Buffer.alloc(7)),
      await put('one', Buffer.alloc(7)),
      await put(1, Buffer.alloc(8)),
      await put(0, Buffer.alloc(7)),
      await put(1, Buffer.alloc(0)),
      await put(0, Buffer.alloc(picturePieceBytes * 2)),
    ];

    expect(answers.map(kindIn)).toEqual([
      ...['not-found', 'not-found', 'not-found', 'not-found'],
      ...['validation', 'validation', 'validation', 'too-large'],
    ]);
    expect(await piecesHeld(sha256)).toBe(0);
  });

  it('of more than 50 MB can be spoken of by no record', async () => {
    const { office, scope } = await anOfficeAndItsScope();
    const huge = { sha256: 'a'.repeat(64), bytes: { length: 50_000_001 } };

    await expect(announce(office, scope, huge)).rejects.toThrow('rejected');
  });

  it('is hidden from who does not see its section, and taken from nobody who may not write', async () => {
    const { office, scope, picture } = await announced(10);
    const { sha256, bytes } = picture;
    const stranger = await anOffice(test, { sectionIds: [] });
    await putAll(office, scope, picture);
    await setSectionsOf(test, office.account, []);

    for (const one of [stranger, office]) {
      const answers = [
        await readPicture(one, scope, sha256),
        await getPiece(one, scope, { sha256, place: 0 }),
        await putPiece(one, scope, { sha256, place: 0, bytes }),
        await one.ask({ url: `/v1/scopes/${scope}/pictures` }),
      ];
      expect(answers.map(kindIn)).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
    }
  });
});

describe('housekeeping', () => {
  const aged = (sha256: string) =>
    test.store.sql(
      `update picture set last_piece_at = now() - interval '15 days' where sha256 = $1`,
      [sha256],
    );

  it('drops the pieces of a picture of which no more came for two weeks', async () => {
    const { office, scope, picture } = await announced(twoPieces);
    const whole = await announced(5);
    const { sha256 } = picture;
    await putPiece(office, scope, { sha256, place: 0, bytes: pieceOf(picture, 0) });
    await putAll(whole.office, whole.scope, whole.picture);

    await keepHouse(test.central, usualKeeping);
    expect(await piecesHeld(sha256)).toBe(1);
    await Promise.all([aged(sha256), aged(whole.picture.sha256)]);
    await keepHouse(test.central, usualKeeping);

    expect(await piecesHeld(sha256)).toBe(0);
    expect(await piecesHeld(whole.picture.sha256)).toBe(1);
  });

  it('drops a picture once its record can be restored no more', async () => {
    const { office, scope, picture, record } = await announced(5);
    await putAll(office, scope, picture);

    await office.push(removeRecord('picture', record, 1));
    await keepHouse(test.central, usualKeeping);
    expect(await piecesHeld(picture.sha256)).toBe(1);
    expect(await listPictures(office, scope)).toEqual([]);
    await test.store.sql(
      `update synced_row set deleted_at = now() - interval '31 days' where id = $1`,
      [record],
    );
    await keepHouse(test.central, usualKeeping);

    expect(await piecesHeld(picture.sha256)).toBe(0);
  });

  it('keeps what it gives the same, byte by byte', async () => {
    const { office, scope, picture } = await announced(twoPieces);
    await putAll(office, scope, picture);

    await keepHouse(test.central, usualKeeping);

    const given = await getPiece(office, scope, { sha256: picture.sha256, place: 1 });
    const bytes = Buffer.from(given.json().content, 'base64');
    expect(createHash('sha256').update(pieceOf(picture, 0)).update(bytes).digest('hex')).toBe(
      picture.sha256,
    );
  });
});
