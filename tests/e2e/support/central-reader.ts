import { demoPassword } from '#shared/api/demo-accounts.ts';
import { routes } from '#shared/api/routes.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { FeedItem } from '#shared/sync/protocol.ts';

/** Everything central holds in one scope, read through its REST interface as any program may. */
export async function readScope(centralUrl: string, scope: string): Promise<MemberFields[]> {
  const { accessToken } = await signIn(centralUrl);
  const headers = { authorization: `Bearer ${accessToken}` };
  const heads = routes.sync.output.parse(
    await (await fetch(`${centralUrl}${routes.sync.path}`, { headers })).json(),
  );
  const changes = await fetch(
    `${centralUrl}/v1/scopes/${scope}/changes?epoch=${heads.epoch}&since=0&limit=all`,
    { headers },
  );
  const lines = (await changes.text()).split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const item = FeedItem.safeParse(JSON.parse(line));
    return item.success && item.data.op === 'put' && item.data.entity === 'member'
      ? [item.data.row]
      : [];
  });
}

async function signIn(centralUrl: string): Promise<{ readonly accessToken: string }> {
  const answer = await fetch(`${centralUrl}${routes.signIn.path}`, {
    method: routes.signIn.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: 'federation@demo.example',
      password: demoPassword,
      clientId: crypto.randomUUID(),
      deviceName: 'test',
    }),
  });
  return routes.signIn.output.parse(await answer.json());
}
