import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostChosen, type PresenceAnswer } from '#shared/api/presence-routes.ts';
import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import { keepHouse, usualKeeping } from '../../../central/housekeeping.ts';
import { anAccount, anOffice, aSection, type Office } from '../support/an-office.ts';
import { kindIn, problemIn } from '../support/answers.ts';
import { setSectionsOf } from '../support/grants.ts';
import { create, newMemberId } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
/** Another process over the same database. */
let beside: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
  beside = await startTestCentral({ store: { ...test.store, close: async () => undefined } });
});
afterAll(async () => {
  await beside.close();
  await test.close();
});

async function aLeaflet() {
  const section = await aSection(test);
  const sectionIds = [section.id];
  const at = { scope: scopeOf(section.id, 'tracts'), subject: randomUUID() };
  const [a, b] = [await anOffice(test, { sectionIds }), await anOffice(beside, { sectionIds })];
  return { section, sectionIds, at, a, b };
}

type At = { readonly scope: ScopeId; readonly subject: string };

const ask = (office: Office, { scope, subject }: At, place: object = {}) =>
  office.ask({
    method: 'POST',
    url: `/v1/scopes/${scope}/presence`,
    payload: { subject, page: 'front', chosen: [], ...place },
  });

async function tell(office: Office, at: At, place?: object): Promise<PresenceAnswer> {
  const answer = await ask(office, at, place);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json();
}

const age = (office: Office, seconds: number) =>
  test.store.sql(
    'update presence set seen_at = seen_at - make_interval(secs => $2::float8) where client_id = $1',
    [office.clientId, seconds],
  );

const rowsOf = async (office: Office): Promise<number> =>
  (await test.store.sql('select 1 from presence where client_id = $1', [office.clientId])).length;

describe('two devices that have one leaflet open', () => {
  it('see each other through two centrals: who, on which page, what is chosen', async () => {
    const { at, a, b } = await aLeaflet();

    const first = await tell(a, at, { page: 'back', chosen: ['title', 'photo'] });
    const second = await tell(b, at);

    expect(first.others).toEqual([]);
    expect(second.others).toEqual([
      {
        clientId: a.clientId,
        name: a.account.displayName,
        isYou: false,
        page: 'back',
        chosen: ['title', 'photo'],
        secondsAgo: expect.any(Number),
      },
    ]);
    expect((await tell(a, at)).others).toMatchObject([{ clientId: b.clientId, page: 'front' }]);
  });

  it('learn how far the feed has come', async () => {
    const { section, at, a } = await aLeaflet();
    const members = { ...at, scope: section.core };
    const before = await tell(a, members);

    await a.push(create(newMemberId(), section.core));

    expect(before.head).toBe(0);
    expect((await tell(a, members)).head).toBeGreaterThan(0);
  });

  it('know a device of their own account', async () => {
    const { at, a } = await aLeaflet();
    const own = await anOffice(test, { account: a.account });

    await tell(own, at);

    expect((await tell(a, at)).others).toMatchObject([{ clientId: own.clientId, isYou: true }]);
  });

  it('do not see each other on another leaflet or in another section', async () => {
    const [one, two] = [await aLeaflet(), await aLeaflet()];
    await tell(one.a, one.at);

    const other = await tell(one.b, { ...one.at, subject: randomUUID() });
    const elsewhere = await tell(two.a, { ...two.at, subject: one.at.subject });

    expect([other.others, elsewhere.others]).toEqual([[], []]);
  });

  it('are both there when they all speak at once', async () => {
    const { at, a, b } = await aLeaflet();

    await Promise.all([a, b, a, b, a, b].map((office) => tell(office, at)));

    expect((await tell(a, at)).others).toMatchObject([{ clientId: b.clientId }]);
    expect(await rowsOf(a)).toBe(1);
  });
});

describe('who is there no more', () => {
  it('is forgotten at once when it says so, but not for having left another leaflet', async () => {
    const { at, a, b } = await aLeaflet();
    await tell(a, at);

    await tell(a, { ...at, subject: randomUUID() }, { leaving: true });
    const still = await tell(b, at);
    const left = await tell(a, at, { leaving: true });

    expect(still.others).toHaveLength(1);
    expect(left.others).toEqual([]);
    expect((await tell(b, at)).others).toEqual([]);
    expect(await rowsOf(a)).toBe(0);
  });

  it('is forgotten half a minute after its last word, and so is the row', async () => {
    const { at, a, b } = await aLeaflet();
    await tell(a, at);
    await age(a, 31);

    expect((await tell(b, at)).others).toEqual([]);
    expect(await rowsOf(a)).toBe(0);
  });

  it('is swept by the housekeeping too, and who is there is not', async () => {
    const { at, a, b } = await aLeaflet();
    await Promise.all([tell(a, at), tell(b, at)]);
    await age(a, 31);

    await keepHouse(test.central, usualKeeping);

    expect([await rowsOf(a), await rowsOf(b)]).toEqual([0, 1]);
  });

  it('is a revoked device, or an account without access, from that moment', async () => {
    const { at, a, b, sectionIds } = await aLeaflet();
    const moved = await anOffice(test, { sectionIds });
    await Promise.all([tell(a, at), tell(moved, at)]);

    await a.ask({ method: 'DELETE', url: `/v1/devices/${a.clientId}` });
    await setSectionsOf(test, moved.account, []);

    expect((await tell(b, at)).others).toEqual([]);
  });
});

describe('presence is refused', () => {
  it('to those who were not granted the scope, and nothing is noted', async () => {
    const { at } = await aLeaflet();
    const stranger = await anOffice(test);

    const answers = [await ask(stranger, at), await ask(stranger, at, { leaving: true })];

    expect(answers.map(kindIn)).toEqual(['forbidden', 'forbidden']);
    expect(await rowsOf(stranger)).toBe(0);
  });

  it('to a revoked device and to nobody in particular', async () => {
    const { at, sectionIds } = await aLeaflet();
    const account = await anAccount(test, { sectionIds });
    const lost = await anOffice(test, { account });
    await lost.ask({ method: 'DELETE', url: `/v1/devices/${lost.clientId}` });

    const unknown = await test.app.inject({
      method: 'POST',
      url: `/v1/scopes/${at.scope}/presence`,
      payload: { subject: at.subject, page: null, chosen: [] },
    });

    expect([kindIn(await ask(lost, at)), kindIn(unknown)]).toEqual([
      'device-revoked',
      'signed-out',
    ]);
  });

  it.each([
    ['no leaflet', { subject: 'x' }, '/subject'],
    ['too many objects', { chosen: Array(mostChosen + 1).fill('a') }, '/chosen'],
    ['an object that is no id', { chosen: ['a\u0000b'] }, '/chosen/0'],
    ['half a character', { page: '\ud800' }, '/page'],
    ['a page longer than any', { page: 'p'.repeat(81) }, '/page'],
  ])('for %s', async (_, place, pointer) => {
    const { at, a } = await aLeaflet();

    const answer = await ask(a, at, place);

    expect(problemIn(answer)).toMatchObject({ kind: 'validation', errors: [{ pointer }] });
    expect(await rowsOf(a)).toBe(0);
  });

  it('for more bytes than any place has', async () => {
    const { at, a } = await aLeaflet();

    expect(kindIn(await ask(a, at, { page: 'p'.repeat(100_000) }))).toBe('too-large');
  });
});

it('leaves no line of who was there in the log, and one of who was refused', async () => {
  const { at, a } = await aLeaflet();
  const before = test.log().length;

  await tell(a, at);
  const quiet = test.log().slice(before);
  await ask(a, at, { page: '' });

  expect(quiet).not.toContain('presence');
  expect(test.log().slice(before)).toContain('/v1/scopes/:scope/presence');
});
