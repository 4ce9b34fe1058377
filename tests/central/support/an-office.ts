import { randomUUID } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Account, Tokens } from '#shared/api/routes.ts';
import type { Role, ScopeId } from '#shared/domain/scope.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { type DraftMutation, schemaVersion } from '#shared/sync/mutation.ts';
import { type FeedCursor, FeedItem, type Heads, type PushResult } from '#shared/sync/protocol.ts';
import { insertAccount } from '../../../central/store/accounts.ts';
import { insertSection } from '../../../central/store/sections.ts';
import type { TestCentral } from './test-central.ts';

export const password = 'a long enough password';

type Answer = LightMyRequestResponse;

export type Page = { readonly items: readonly FeedItem[]; readonly cursor: FeedCursor };

/** One device, signed in, that speaks the protocol. */
export type Office = {
  readonly account: Account;
  readonly clientId: string;
  readonly tokens: Tokens;
  readonly ask: (request: InjectOptions) => Promise<Answer>;
  readonly heads: () => Promise<Heads>;
  /** Numbers the mutations after those it already sent, and sends them. */
  readonly push: (...mutations: readonly DraftMutation[]) => Promise<readonly PushResult[]>;
  readonly changes: (scope: ScopeId, since?: number, limit?: number | 'all') => Promise<Page>;
};

type OfficeSettings = {
  readonly role?: Role;
  readonly seesAmounts?: boolean;
  readonly sectionIds?: readonly string[];
  readonly account?: Account;
  readonly clientId?: string;
  readonly deviceName?: string;
};

let sections = 0;

/** A section that no other test uses; its core scope. */
export async function aSection({ store }: TestCentral): Promise<{ id: string; core: ScopeId }> {
  const id = `s${++sections}-${randomUUID().slice(0, 8)}`;
  await store.tx((sql) => insertSection(sql, { id, name: `Section ${id}` }));
  return { id, core: scopeOf(id, 'core') };
}

export async function anAccount(
  { central, store }: TestCentral,
  { role = 'secretary', sectionIds = [], seesAmounts = false }: OfficeSettings = {},
): Promise<Account> {
  const id = randomUUID();
  const account: Account = {
    id,
    email: `${id}@exemple.fr`,
    displayName: `Account ${id.slice(0, 4)}`,
    role,
    seesAmounts,
    sectionIds: [...sectionIds],
  };
  const passwordHash = await central.passwords.hash(password);
  await store.tx((sql) => insertAccount(sql, account, passwordHash));
  return account;
}

export async function anOffice(test: TestCentral, settings: OfficeSettings = {}): Promise<Office> {
  const account = settings.account ?? (await anAccount(test, settings));
  const clientId = settings.clientId ?? randomUUID();
  const signedIn = await test.app.inject({
    method: 'POST',
    url: '/v1/sessions',
    payload: {
      email: account.email,
      password,
      clientId,
      deviceName: settings.deviceName ?? 'Office PC',
    },
  });
  const tokens: Tokens = signedIn.json();
  return officeWith(test, { account, clientId, tokens });
}

export function officeWith(
  { app }: TestCentral,
  identity: Pick<Office, 'account' | 'clientId' | 'tokens'>,
): Office {
  const { clientId, tokens } = identity;
  const ask = (request: InjectOptions) =>
    app.inject({
      ...request,
      headers: { authorization: `Bearer ${tokens.accessToken}`, ...request.headers },
    });
  const heads = async (): Promise<Heads> => (await ask({ url: '/v1/sync' })).json();
  let lastN = 0;
  return {
    ...identity,
    ask,
    heads,
    push: async (...drafts) => {
      const mutations = drafts.map((draft) => ({ ...draft, n: ++lastN }));
      const { epoch } = await heads();
      const payload = { epoch, clientId, schema: schemaVersion, acked: 0, mutations };
      const answer = await ask({ method: 'POST', url: '/v1/push', payload });
      if (answer.statusCode !== 200) throw new Error(`push refused: ${answer.body}`);
      return answer.json().results;
    },
    changes: async (scope, since = 0, limit = 1_000) => {
      const { epoch } = await heads();
      const answer = await ask({
        url: `/v1/scopes/${scope}/changes?epoch=${epoch}&since=${since}&limit=${limit}`,
      });
      if (answer.statusCode !== 200) throw new Error(`changes refused: ${answer.body}`);
      return pageIn(answer.body);
    },
  };
}

/** The rows of an NDJSON answer, and its last cursor line. */
export function pageIn(body: string): Page {
  const lines = body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const cursor = lines.at(-1);
  // Whatever central says in a feed is in the contract.
  return {
    items: lines.filter((line) => 'seq' in line).map((line) => FeedItem.parse(line)),
    cursor,
  };
}
