import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { picturePieceBytes } from '#shared/api/picture-routes.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { createPictureLine } from '../../../electron/sync/picture-line.ts';
import { anOffice, aSection, password } from '../../central/support/an-office.ts';
import { announce, aPicture, pieceOf } from '../../central/support/pictures.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aFolder } from '../a-folder.ts';
import { aSession } from './a-session.ts';

let central: TestCentral;
let base = '';
beforeAll(async () => {
  central = await startTestCentral();
  base = await central.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => central.close());

async function aLine() {
  const section = await aSection(central);
  const office = await anOffice(central, { sectionIds: [section.id] });
  const { client, session } = aSession({ path: join(aFolder(), 'session') });
  const { email } = office.account;
  const { clientId } = office;
  await session.signIn({ centralUrl: base, email, password, clientId });
  return {
    office,
    session,
    scope: scopeOf(section.id, 'tracts'),
    line: createPictureLine(client, session),
  };
}

it('brings a picture to a real central and back, over the network', async () => {
  const { office, scope, line } = await aLine();
  const picture = aPicture(picturePieceBytes + 5);
  const { sha256 } = picture;
  await announce(office, scope, picture);

  const first = await line.send({
    scope,
    sha256,
    place: 0,
    bytes: new Uint8Array(pieceOf(picture, 0)),
  });
  const there = await line.pieces({ scope, sha256 });
  const last = await line.send({
    scope,
    sha256,
    place: 1,
    bytes: new Uint8Array(pieceOf(picture, 1)),
  });

  expect(first).toMatchObject({ value: { state: 'partial' } });
  expect(there).toMatchObject({ value: { isWhole: false, pieces: [0] } });
  expect(last).toMatchObject({ value: { state: 'whole' } });
  expect(await line.list({ scope })).toEqual({ ok: true, value: { whole: [sha256] } });
  const fetched = await line.fetch({ scope, sha256, place: 1 });
  expect(fetched).toEqual({ ok: true, value: { bytes: new Uint8Array(pieceOf(picture, 1)) } });
});

it('says why not: unknown pictures, and nobody signed in', async () => {
  const { scope, line, session } = await aLine();
  const unknown = { scope, sha256: 'a'.repeat(64) };

  expect(await line.pieces(unknown)).toMatchObject({ error: { problem: 'not-found' } });
  await session.signOut();
  expect(await line.fetch({ ...unknown, place: 0 })).toMatchObject({
    error: { kind: 'signed-out' },
  });
});
