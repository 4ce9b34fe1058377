import { twinFile } from '../../../electron/disk/twin-file.ts';
import { createCentralClient } from '../../../electron/sync/central-client.ts';
import { createSession } from '../../../electron/sync/session.ts';
import { openSessionStore, SessionFile } from '../../../electron/sync/session-file.ts';

const clientId = '0198b2f4-0000-7000-8000-000000000001';
export const anAccount = {
  id: '0198b2f4-0000-7000-8000-000000000002',
  email: 'lucie@exemple.fr',
  displayName: 'Lucie',
  role: 'secretary',
  seesAmounts: false,
  sectionIds: ['17'],
} as const;

type Options = {
  readonly path: string;
  readonly key?: () => Uint8Array | null;
  readonly now?: () => number;
};

/** A session on a real file; opened again on the same path it is the same office after a restart. */
export function aSession({
  path,
  key = () => new Uint8Array(32).fill(5),
  now = Date.now,
}: Options) {
  const client = createCentralClient({
    fetch: (url, init) => fetch(url, init),
    now,
    timeoutMs: 500,
  });
  const file = twinFile({ path, format: 'session', schema: SessionFile });
  const store = openSessionStore({ file, sessionKey: key });
  return { client, session: createSession({ client, store, now, deviceName: 'Poste 1' }) };
}

export const signInTo = (centralUrl: string) => ({
  centralUrl,
  email: 'lucie@exemple.fr',
  password: 'secret',
  clientId,
});
