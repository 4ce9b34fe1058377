import type { RouteName, RouteOutput } from '#shared/api/routes.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Access } from './access.ts';
import type { Called, CentralClient } from './central-client.ts';
import { notCentral } from './exchange.ts';
import type { Session } from './session.ts';

type Name =
  | 'federation.read'
  | 'federation.addSection'
  | 'federation.addAccount'
  | 'federation.changeAccount'
  | 'federation.resetPassword';

export type FederationLine = {
  readonly [N in Name]: (input: RequestInput<N>) => Promise<RequestOutput<N>>;
};

/** The accounts and sections of a federation, by somebody whom central lets: it judges, and nothing is kept here. */
export function createFederation(client: CentralClient, session: Session): FederationLine {
  const asked = <N extends RouteName>(
    call: (access: Access) => Promise<Result<Called<N>, SyncFailure>>,
  ): Promise<Result<RouteOutput<N>, SyncFailure>> =>
    session.authorised(async (access) => {
      const called = await call(access);
      if (!called.ok) return called;
      return called.value.kind === 'answer'
        ? ok(called.value.output)
        : err(notCentral(304, 'unasked'));
    });

  return {
    async 'federation.read'() {
      const [accounts, sections] = await Promise.all([
        asked((access) => client.call('listAccounts', { ...access, body: {} })),
        asked((access) => client.call('listSections', { ...access, body: {} })),
      ]);
      if (!accounts.ok) return accounts;
      return sections.ok ? ok({ ...accounts.value, ...sections.value }) : sections;
    },
    'federation.addSection': (body) =>
      asked((access) => client.call('createSection', { ...access, body })),
    'federation.addAccount': (body) =>
      asked((access) => client.call('createAccount', { ...access, body })),
    'federation.changeAccount': ({ id, patch }) =>
      asked((access) =>
        client.call('updateAccount', { ...access, params: { accountId: id }, body: patch }),
      ),
    'federation.resetPassword': ({ id, newPassword }) =>
      asked((access) =>
        client.call('resetPassword', {
          ...access,
          params: { accountId: id },
          body: { newPassword },
        }),
      ),
  };
}
