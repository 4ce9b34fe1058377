import { appHandlers } from './handlers/app-handlers.ts';
import { pictureHandlers } from './handlers/picture-handlers.ts';
import { safetyHandlers } from './handlers/safety-handlers.ts';
import { saveHandlers } from './handlers/save-handlers.ts';
import { sessionHandlers } from './handlers/session-handlers.ts';
import { syncHandlers } from './handlers/sync-handlers.ts';
import { vaultHandlers } from './handlers/vault-handlers.ts';
import type { Handlers } from './serve.ts';
import type { Services } from './services.ts';

/** Every request of the contract and what answers it; one that is missing does not compile. */
export function createHandlers(services: Services): Handlers {
  return {
    ...appHandlers(services),
    ...vaultHandlers(services),
    ...safetyHandlers(services),
    ...pictureHandlers(services),
    ...saveHandlers(services),
    ...sessionHandlers(services),
    ...syncHandlers(services),
    'presence.tell': services.presence,
    ...services.federation,
    'import.parse': services.files.read,
    'bank.parse': services.files.readBank,
    'import.progress': async () => ({ reading: services.files.progress() }),
    'import.stop': async () => {
      services.files.stop();
      return {};
    },
    'print.pdf': services.printPdf,
  };
}
