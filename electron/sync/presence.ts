import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import type { CentralClient } from './central-client.ts';
import type { Session } from './session.ts';

export type PresenceLine = (
  told: RequestInput<'presence.tell'>,
) => Promise<RequestOutput<'presence.tell'>>;

/**
 * Says which leaflet is open and hears who else is there. Whatever stands in the way, the answer is that nothing is
 * known: it is never worth a message. It uses a token that is at hand and asks for no other: what comes of a refresh,
 * a revoked device above all, is for the sync cycle to hear and to act on.
 */
export function createPresence(client: CentralClient, session: Session): PresenceLine {
  return async ({ scope, ...body }) => {
    const access = await session.accessAtHand();
    if (access === null) return { heard: null };
    const called = await client.call('presence', { ...access, params: { scope }, body });
    return { heard: called.ok && called.value.kind === 'answer' ? called.value.output : null };
  };
}
