import { demoPassword } from '#shared/api/demo-accounts.ts';
import { routes } from '#shared/api/routes.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import { schemaVersion } from '#shared/sync/mutation.ts';
import { maxMutationsPerPush } from '#shared/sync/protocol.ts';
import { inventMembers } from './invent-members.ts';

export type FilledCentral = {
  readonly epoch: string;
  readonly accessToken: string;
  readonly mutationsPerSecond: number;
};

export const benchScope = 'sec:vernoy:core';
export const benchAccount = { email: 'secretary.vernoy@demo.example', password: demoPassword };

/** Adds `count` members to one section through the REST interface, as an office would. */
export async function fillCentral(url: string, count: number): Promise<FilledCentral> {
  const clientId = crypto.randomUUID();
  const { accessToken } = routes.signIn.output.parse(
    await post(`${url}${routes.signIn.path}`, { ...benchAccount, clientId, deviceName: 'bench' }),
  );
  const headers = { authorization: `Bearer ${accessToken}` };
  const heads = routes.sync.output.parse(
    await (await fetch(`${url}${routes.sync.path}`, { headers })).json(),
  );
  const mutations = inventMembers(count).map((set, index) => ({
    n: index + 1,
    op: 'create',
    entity: 'member',
    id: MemberId.parse(crypto.randomUUID()),
    scope: benchScope,
    set,
    at: '2026-01-19T09:00:00Z',
  }));
  const started = performance.now();
  for (let from = 0; from < mutations.length; from += maxMutationsPerPush) {
    const page = mutations.slice(from, from + maxMutationsPerPush);
    const body = {
      epoch: heads.epoch,
      clientId,
      schema: schemaVersion,
      acked: from,
      mutations: page,
    };
    routes.push.output.parse(await post(`${url}${routes.push.path}`, body, headers));
  }
  const seconds = (performance.now() - started) / 1_000;
  return { epoch: heads.epoch, accessToken, mutationsPerSecond: count / seconds };
}

async function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}
