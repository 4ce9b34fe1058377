import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { hashToken } from '../accounts/tokens.ts';
import { markSeen } from '../store/clients.ts';
import { confirmSession, type SignedIn, sessionByAccessToken } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import { sendProblem } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `requireAccount` before the body is read. */
    signedIn: SignedIn | null;
  }
}

type Refused = { readonly kind: 'signed-out' | 'device-revoked' };

/** An `onRequest` hook: nothing of a stranger's body is read. */
export function requireAccount(store: Store, role?: Role) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const known = await whoAsks(store, request.headers.authorization);
    if (!known.ok) return sendProblem(reply, known.error);
    if (role !== undefined && known.value.role !== role)
      return sendProblem(reply, { kind: 'forbidden' });
    request.signedIn = known.value;
    return undefined;
  };
}

/** Who the hook let through. */
export function signedInBy(request: FastifyRequest): SignedIn {
  if (request.signedIn === null) throw new Error('the route forgot to require an account');
  return request.signedIn;
}

async function whoAsks(
  store: Store,
  authorization: string | undefined,
): Promise<Result<SignedIn, Refused>> {
  const token = /^Bearer ([\w.-]{1,200})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return err({ kind: 'signed-out' });
  const presented = await sessionByAccessToken(store.sql, hashToken(token));
  if (presented === null) return err({ kind: 'signed-out' });
  const { isRevoked, isLive, isFirstUse, isLongUnseen, ...signedIn } = presented;
  if (isRevoked) return err({ kind: 'device-revoked' });
  if (!isLive) return err({ kind: 'signed-out' });
  if (isFirstUse) await confirmSession(store.sql, signedIn.sessionId);
  if (isLongUnseen) await markSeen(store.sql, signedIn.clientId);
  return ok(signedIn);
}
