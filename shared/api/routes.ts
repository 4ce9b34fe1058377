import { z } from 'zod';
import { Role, ScopeId } from '../domain/scope.ts';
import { Heads, PushRequest, PushResponse } from '../sync/protocol.ts';
import { pictureRoutes } from './picture-routes.ts';
import { presenceRoutes } from './presence-routes.ts';

export const Tokens = z.object({
  accessToken: z.string(),
  refreshToken: z.string(),
  /** Seconds the access token lives. */
  expiresIn: z.int(),
});
export type Tokens = z.infer<typeof Tokens>;

export const Account = z.object({
  id: z.uuid(),
  email: z.email(),
  displayName: z.string(),
  role: Role,
  /** Whether somebody who is not the treasurer may read what members paid. Of a volunteer it shows nothing. */
  seesAmounts: z.boolean().default(false),
  sectionIds: z.array(z.string()),
});
export type Account = z.infer<typeof Account>;

/** As its administrator sees it: a disabled account cannot sign in, and its sessions have ended. */
export const ListedAccount = Account.extend({ disabled: z.boolean() });
export type ListedAccount = z.infer<typeof ListedAccount>;

const NewPassword = z.string().min(12).max(200);

export const Device = z.object({
  clientId: z.uuid(),
  deviceName: z.string(),
  lastSeen: z.string(),
  revoked: z.boolean(),
});

export const Section = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,36}$/),
  name: z.string().min(1).max(120),
});
export type Section = z.infer<typeof Section>;

const nothing = z.object({});

/** Every route of central: the client, the server and the OpenAPI page are derived from this table. */
export const routes = {
  signIn: {
    method: 'POST',
    path: '/v1/sessions',
    auth: 'none',
    summary: 'Sign in from one device; starts a refresh-token family',
    body: z.object({
      email: z.email(),
      password: z.string().min(1).max(200),
      clientId: z.uuid(),
      deviceName: z.string().min(1).max(80),
    }),
    output: Tokens.extend({ account: Account }),
  },
  refresh: {
    method: 'POST',
    path: '/v1/sessions/refresh',
    auth: 'none',
    summary: 'Exchange a refresh token, once; reuse of an old one ends the family',
    body: z.object({ refreshToken: z.string() }),
    output: Tokens,
  },
  signOut: {
    method: 'DELETE',
    path: '/v1/sessions/current',
    auth: 'account',
    summary: 'End this session',
    body: nothing,
    output: nothing,
  },
  sync: {
    method: 'GET',
    path: '/v1/sync',
    auth: 'account',
    summary: 'What moved and what is granted (ETag, 304)',
    body: nothing,
    output: Heads,
  },
  push: {
    method: 'POST',
    path: '/v1/push',
    auth: 'account',
    summary: 'Ordered mutations, each answered separately, applied exactly once',
    body: PushRequest,
    output: PushResponse,
  },
  digest: {
    method: 'GET',
    path: '/v1/scopes/:scope/digest',
    auth: 'account',
    summary:
      'Count and SHA-256 of the lines `id rev`, rows of every kind and conflict records, sorted by id and joined by newlines',
    body: nothing,
    output: z.object({ scope: ScopeId, head: z.int(), count: z.int(), sha256: z.string() }),
  },
  ...pictureRoutes,
  ...presenceRoutes,
  listDevices: {
    method: 'GET',
    path: '/v1/devices',
    auth: 'account',
    summary: 'The devices of this account',
    body: nothing,
    output: z.object({ devices: z.array(Device) }),
  },
  revokeDevice: {
    method: 'DELETE',
    path: '/v1/devices/:clientId',
    auth: 'account',
    summary: 'Revoke a lost device: its sessions end, and it wipes itself when it next connects',
    body: nothing,
    output: nothing,
  },
  listSections: {
    method: 'GET',
    path: '/v1/sections',
    auth: 'account',
    summary: 'The sections this account may see',
    body: nothing,
    output: z.object({ sections: z.array(Section) }),
  },
  createSection: {
    method: 'POST',
    path: '/v1/sections',
    auth: 'federation-admin',
    summary: 'Create a section and its scopes',
    body: Section,
    output: Section,
  },
  listAccounts: {
    method: 'GET',
    path: '/v1/accounts',
    auth: 'federation-admin',
    summary: 'The accounts of the federation',
    body: nothing,
    output: z.object({ accounts: z.array(ListedAccount) }),
  },
  createAccount: {
    method: 'POST',
    path: '/v1/accounts',
    auth: 'federation-admin',
    summary: 'Create an account',
    body: Account.omit({ id: true }).extend({ password: NewPassword }),
    output: Account,
  },
  updateAccount: {
    method: 'PATCH',
    path: '/v1/accounts/:accountId',
    auth: 'federation-admin',
    summary: 'Change the name, role, sections or rights of an account, or disable it',
    body: Account.pick({ displayName: true, role: true, sectionIds: true })
      .extend({ seesAmounts: z.boolean() })
      .extend({ disabled: z.boolean() })
      .partial(),
    output: ListedAccount,
  },
  changePassword: {
    method: 'PUT',
    path: '/v1/accounts/current/password',
    auth: 'account',
    summary: 'Change the own password; the sessions of other devices end',
    body: z.object({ currentPassword: z.string().max(200), newPassword: NewPassword }),
    output: nothing,
  },
  resetPassword: {
    method: 'PUT',
    path: '/v1/accounts/:accountId/password',
    auth: 'federation-admin',
    summary: 'Give a forgotten account a new password; all its sessions end',
    body: z.object({ newPassword: NewPassword }),
    output: nothing,
  },
  listAccountDevices: {
    method: 'GET',
    path: '/v1/accounts/:accountId/devices',
    auth: 'federation-admin',
    summary: 'The devices of any account',
    body: nothing,
    output: z.object({ devices: z.array(Device) }),
  },
  revokeAccountDevice: {
    method: 'DELETE',
    path: '/v1/accounts/:accountId/devices/:clientId',
    auth: 'federation-admin',
    summary: 'Revoke a lost device of any account',
    body: nothing,
    output: nothing,
  },
  health: {
    method: 'GET',
    path: '/health',
    auth: 'none',
    summary: 'Alive, and able to reach its database',
    body: nothing,
    output: z.object({
      status: z.literal('ok'),
      version: z.string(),
      store: z.enum(['pglite', 'postgres']),
    }),
  },
} as const;

/** Streams NDJSON (`FeedItem` lines, a `FeedCursor` line each page), so it stands beside the table of JSON routes. */
export const changesRoute = {
  method: 'GET',
  path: '/v1/scopes/:scope/changes',
  summary: "A scope's feed from a cursor, as NDJSON; limit=all streams to the end",
  query: z.object({
    epoch: z.uuid(),
    since: z.coerce.number().int().nonnegative(),
    limit: z.union([z.literal('all'), z.coerce.number().int().min(1).max(5_000)]).default(1_000),
  }),
} as const;

export type RouteName = keyof typeof routes;

type NamesIn<P extends string> = P extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : P extends `${string}/:${infer Name}`
    ? Name
    : never;
type ParamName<N extends RouteName> = NamesIn<(typeof routes)[N]['path']>;
/** What stands in a route's path: a value for every `:name`, none where there is no name. */
export type RouteParams<N extends RouteName> = Readonly<Record<ParamName<N>, string | number>>;
export type RouteBody<N extends RouteName> = z.output<(typeof routes)[N]['body']>;
export type RouteOutput<N extends RouteName> = z.output<(typeof routes)[N]['output']>;
