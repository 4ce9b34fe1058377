import { z } from 'zod';
import { PresenceAnswer, PresenceBody } from '../api/presence-routes.ts';
import { ScopeId } from '../domain/scope.ts';

export const presenceRequests = {
  /** Which leaflet is open here, and who else has it open. `heard` is null when central cannot be asked right now. */
  'presence.tell': {
    input: PresenceBody.extend({ scope: ScopeId }),
    output: z.object({ heard: PresenceAnswer.nullable() }),
  },
} as const;
