import type { Account } from '#shared/api/routes.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok } from '#shared/result.ts';
import type { StoreRequest } from '../../../../renderer/store/main-port.ts';
import type { TestCentral } from '../../../central/support/test-central.ts';
import type { Handler } from './memory-main.ts';
import { picturesOver, problemOf } from './pictures-over.ts';

/** What the network does with the next requests to central. */
export type Weather = 'clear' | 'offline' | 'lose-answer';

export type Line = {
  readonly handler: Handler;
  /** Asked once for every request to central. */
  weather: (name: StoreRequest) => Weather;
  pageSize: number;
  test: TestCentral;
  account: Account | null;
};

/** Main's network side, over the real server without a network. */
export function lineTo(test: TestCentral, pageSize = 5_000): Line {
  let token = '';
  let etag: string | null = null;

  const ask = (url: string, payload?: object, method: 'POST' | 'PUT' = 'POST') =>
    line.test.app.inject({
      url,
      method: payload === undefined ? 'GET' : method,
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...(url === '/v1/sync' && etag !== null && { 'if-none-match': etag }),
      },
      ...(payload !== undefined && { payload }),
    });

  const handlers: Partial<Record<StoreRequest, (input: never) => Promise<unknown>>> = {
    ...picturesOver(ask),
    'session.signIn': async ({ email, password, clientId }: RequestInput<'session.signIn'>) => {
      etag = null;
      const answer = await ask('/v1/sessions', { email, password, clientId, deviceName: 'PC' });
      if (answer.statusCode !== 200) return err(problemOf(answer));
      token = answer.json().accessToken;
      const { account } = answer.json();
      line.account = account;
      return ok({ account });
    },
    'sync.heads': async () => {
      const answer = await ask('/v1/sync');
      if (answer.statusCode === 304) return ok({ heads: null });
      if (answer.statusCode !== 200) return err(problemOf(answer));
      etag = String(answer.headers.etag);
      return ok({ heads: answer.json() });
    },
    'sync.push': async (payload: RequestInput<'sync.push'>) => {
      const answer = await ask('/v1/push', payload);
      return answer.statusCode === 200 ? ok(answer.json()) : err(problemOf(answer));
    },
    'sync.changes': async ({ scope, epoch, since }: RequestInput<'sync.changes'>) => {
      const query = `epoch=${epoch}&since=${since}&limit=${line.pageSize}`;
      const answer = await ask(`/v1/scopes/${scope}/changes?${query}`);
      if (answer.statusCode !== 200) return err(problemOf(answer));
      return ok({ ndjson: new Uint8Array(answer.rawPayload) });
    },
  };

  const line: Line = {
    weather: () => 'clear',
    pageSize,
    test,
    account: null,
    handler: async (name, input) => {
      if (name === 'session.state') {
        return { centralUrl: line.account && 'https://central', account: line.account };
      }
      if (name === 'session.signOut') {
        line.account = null;
        return {};
      }
      if (name === 'sync.cycleEnded') return {};
      const weather = line.weather(name);
      if (weather === 'offline') return err(noNetwork);
      const answer = await handlers[name]?.(input);
      if (weather === 'clear') return answer;
      etag = null;
      return err(noNetwork);
    },
  };
  return line;
}

const noNetwork: SyncFailure = { kind: 'offline' };
