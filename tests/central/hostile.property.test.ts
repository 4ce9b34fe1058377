import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#shared/api/routes.ts';
import { anOffice, aSection, type Office } from './support/an-office.ts';
import {
  create,
  createRecord,
  move,
  newMemberId,
  patch,
  patchRecord,
  remove,
  removeRecord,
  resolve,
} from './support/mutations.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';

let test: TestCentral;
let federation: Office;
let section: Awaited<ReturnType<typeof aSection>>;
beforeAll(async () => {
  test = await startTestCentral();
  section = await aSection(test);
  federation = await anOffice(test, { role: 'federation-admin' });
});
afterAll(() => test.close());

const runs = 60;
// Everything that JSON can say, with the characters that databases choke on.
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('\u0000', '\ud800', '\udfff', "'; drop table member; --", '$1', '{}', '%'),
);
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.double(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const withBody = Object.values(routes).filter(
  ({ method }) => method !== 'GET' && method !== 'DELETE',
);
const aTag = { name: 'Colleur', colour: 'red' } as const;
const sound = (() => {
  const id = newMemberId();
  return {
    create: (scope: typeof section.core) => create(id, scope),
    patch: () => patch(id, 1, { town: 'Ormes' }),
    remove: () => remove(id, 1),
    move: (scope: typeof section.core) => move(id, 1, scope),
    resolve: () => resolve(id, 'client'),
    record: (scope: typeof section.core) => createRecord('tag', scope, aTag),
    rename: () => patchRecord('tag', id, { base: 1, set: { name: 'Ormes' } }),
    discard: () => removeRecord('tag', id, 1),
  };
})();

describe('whatever is sent', () => {
  it('to whichever route, is answered or refused, and never breaks central', async () => {
    const request = fc.record({ route: fc.constantFrom(...withBody), payload: anything });

    await fc.assert(
      fc.asyncProperty(request, async ({ route, payload }) => {
        const answer = await federation.ask({
          method: route.method,
          url: route.path.replaceAll(/:\w+/g, randomUUID()),
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify(payload),
        });
        expect(answer.statusCode).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
  });

  it('as a mutation, gets a result, and the next mutation gets its own', async () => {
    const office = await anOffice(test, { sectionIds: [section.id] });
    const { epoch } = await office.heads();
    let n = 0;
    const kinds = [
      'create',
      'patch',
      'remove',
      'move',
      'resolve',
      'record',
      'rename',
      'discard',
    ] as const;
    const twist = fc.record({
      kind: fc.constantFrom(...kinds),
      odd: fc.dictionary(
        fc.constantFrom('id', 'scope', 'to', 'base', 'at', 'keep', 'entity', 'x'),
        anything,
      ),
      set: fc.option(
        fc.dictionary(
          fc.oneof(
            word,
            fc.constantFrom('town', 'notes', 'email', 'tag.a', 'binnedOn', 'memberNumber', 'name'),
          ),
          anything,
        ),
      ),
    });

    await fc.assert(
      fc.asyncProperty(twist, async ({ kind, odd, set }) => {
        const right = sound[kind](section.core);
        const twisted = {
          ...right,
          ...odd,
          ...(set !== null && 'set' in right ? { set: { ...right.set, ...set } } : {}),
          n: ++n,
        };
        const plain = { ...create(newMemberId(), section.core), n: ++n };
        const answer = await office.ask({
          method: 'POST',
          url: '/v1/push',
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify({
            epoch,
            clientId: office.clientId,
            schema: 1,
            acked: n - 2,
            mutations: [twisted, plain],
          }),
        });
        expect(answer.statusCode, answer.body).toBe(200);
        expect(answer.json().results).toMatchObject([{ n: n - 1 }, { n, status: 'ok' }]);
      }),
      { numRuns: runs * 3 },
    );
  });

  it('in the address, is answered or refused', async () => {
    const { epoch } = await federation.heads();

    await fc.assert(
      fc.asyncProperty(word, word, async (scope, since) => {
        const [path, query] = [encodeURIComponent(whole(scope)), encodeURIComponent(whole(since))];
        const answer = await federation.ask({
          url: `/v1/scopes/${path}/changes?epoch=${epoch}&since=${query}&limit=${query}`,
        });
        expect(answer.statusCode).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
  });
});

/** Addresses are UTF-8: half a surrogate pair cannot be sent in one. */
const whole = (text: string): string => Buffer.from(text).toString();
