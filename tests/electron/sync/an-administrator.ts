import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createFederation } from '../../../electron/sync/federation.ts';
import { anAccount, password } from '../../central/support/an-office.ts';
import type { TestCentral } from '../../central/support/test-central.ts';
import { aFolder } from '../a-folder.ts';
import { aSession } from './a-session.ts';

/** Somebody signed in to a real central that listens at `base`, with main's line to it. */
export async function anAdministrator(
  central: TestCentral,
  base: string,
  role: 'federation-admin' | 'secretary' = 'federation-admin',
) {
  const account = await anAccount(central, { role });
  const { client, session } = aSession({ path: join(aFolder(), 'session') });
  const signInAs = (email: string, secret: string) =>
    session.signIn({ centralUrl: base, email, password: secret, clientId: randomUUID() });
  await signInAs(account.email, password);
  return { account, session, federation: createFederation(client, session) };
}
