import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccounts, demoPassword } from '#shared/api/demo-accounts.ts';
import { ScopeId } from '#shared/domain/scope.ts';
import { schemaVersion } from '#shared/sync/mutation.ts';
import { pageIn } from './support/an-office.ts';
import { type CentralProcess, startCentral } from './support/central-process.ts';
import { isMember } from './support/feeds.ts';
import { create, newMemberId } from './support/mutations.ts';
import { emptyDatabase, type OwnDatabase } from './support/own-database.ts';

const kills = 3;
const perPush = 10;
const scope = ScopeId.parse('sec:vernoy:core');
const clientId = crypto.randomUUID();

let database: OwnDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.forget());

const start = () => startCentral({ ...database.variables, PERMANENCE_DEMO: '1' });

describe('central killed in the middle of pushes', () => {
  it('keeps every mutation it acknowledged, and has each one once', async () => {
    let central = await start();
    const office = await signIn(central);
    const outbox = Array.from({ length: 20_000 }, (_, index) => ({
      ...create(newMemberId(), scope),
      n: index + 1,
    }));
    let acknowledged = 0;

    for (let killed = 0; killed < kills; killed++) {
      let death: Promise<unknown> | null = null;
      for (;;) {
        const sent = await push(
          central,
          office,
          outbox.slice(acknowledged, acknowledged + perPush),
        );
        if (sent === null) break;
        acknowledged += sent;
        death ??= pause(200 + killed * 157).then(() => central.stop('SIGKILL'));
      }
      await death;
      central = await start();
    }
    acknowledged +=
      (await push(central, office, outbox.slice(acknowledged, acknowledged + perPush))) ?? 0;

    const lines = await read(central, office);
    const held = lines.filter(isMember);
    const demo = 520;
    const ids = new Set(held.map(({ id }) => id));
    const kept = outbox.slice(0, acknowledged).filter(({ id }) => ids.has(id));
    expect(kept).toHaveLength(acknowledged);
    expect(ids.size).toBe(demo + acknowledged);
    expect(held).toHaveLength(demo + acknowledged);
    const created = lines.filter((line) => line.op === 'put-change' && line.row.op === 'create');
    expect(created).toHaveLength(acknowledged);
    const seqs = lines.map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(Math.max(...seqs));
    await central.stop();
  }, 120_000);
});

type SignedIn = { readonly authorization: string; readonly epoch: string };

async function signIn(central: CentralProcess): Promise<SignedIn> {
  const { email } = demoAccounts.find(({ role }) => role === 'secretary') ?? {};
  const answer = await fetch(`${central.url}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword, clientId, deviceName: 'x' }),
  });
  const authorization = `Bearer ${(await answer.json()).accessToken}`;
  const heads = await fetch(`${central.url}/v1/sync`, { headers: { authorization } });
  return { authorization, epoch: (await heads.json()).epoch };
}

/** How many were acknowledged; null when central died. */
async function push(
  central: CentralProcess,
  { authorization, epoch }: SignedIn,
  mutations: readonly unknown[],
): Promise<number | null> {
  const answer = await fetch(`${central.url}/v1/push`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ epoch, clientId, schema: schemaVersion, acked: 0, mutations }),
  })
    .then((response) => response.json())
    .catch(() => null);
  if (answer === null) return null;
  expect(answer.results.every(({ status }: { status: string }) => status === 'ok')).toBe(true);
  return answer.results.length;
}

async function read(central: CentralProcess, { authorization, epoch }: SignedIn) {
  const url = `${central.url}/v1/scopes/${scope}/changes?epoch=${epoch}&since=0&limit=all`;
  const answer = await fetch(url, { headers: { authorization } });
  return pageIn(await answer.text()).items;
}
