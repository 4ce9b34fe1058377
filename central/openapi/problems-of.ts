import type { ProblemKind } from '#shared/api/problem.ts';
import { type RouteName, routes } from '#shared/api/routes.ts';

const always: readonly ProblemKind[] = ['rate-limited', 'unexpected', 'unavailable'];
const ofBodies: readonly ProblemKind[] = [
  'malformed',
  'too-large',
  'unsupported-media-type',
  'validation',
];

/** Beyond what every route, every body and every account can meet. */
const particular: Readonly<Partial<Record<RouteName | 'changes', readonly ProblemKind[]>>> = {
  signIn: ['bad-credentials', 'client-forked', 'device-revoked'],
  refresh: ['signed-out', 'device-revoked'],
  push: ['upgrade-required', 'epoch-changed', 'mutation-gap', 'client-forked'],
  changes: ['validation', 'forbidden', 'epoch-changed', 'cursor-expired'],
  digest: ['forbidden'],
  listPictures: ['forbidden'],
  readPicture: ['forbidden', 'not-found'],
  putPicturePiece: ['forbidden', 'not-found'],
  getPicturePiece: ['forbidden', 'not-found'],
  presence: ['forbidden'],
  revokeDevice: ['not-found'],
  revokeAccountDevice: ['not-found'],
  createSection: ['already-exists'],
  createAccount: ['already-exists'],
  updateAccount: ['not-found'],
  changePassword: ['bad-credentials'],
  resetPassword: ['not-found'],
};

/** Every problem a route can answer with. */
export function problemsOf(name: RouteName | 'changes'): readonly ProblemKind[] {
  const { method, auth } =
    name === 'changes' ? ({ method: 'GET', auth: 'account' } as const) : routes[name];
  return [
    ...(method === 'GET' || method === 'DELETE' ? [] : ofBodies),
    ...(auth === 'none' ? [] : (['signed-out', 'device-revoked'] as const)),
    ...(auth === 'federation-admin' ? (['forbidden'] as const) : []),
    ...(particular[name] ?? []),
    ...always,
  ];
}
